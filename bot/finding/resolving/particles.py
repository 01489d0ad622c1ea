"""Words that a name may lack or have without being another name: articles, prepositions and "von"."""

PARTICLES = frozenset(
    "of the and for in on a an de la le du da di der die das den von van al el bin и в на о по для де ла ди ван фон "
    "дер аль бин ド デ ドゥ ラ ル ディ ダ ファン フォン ヴァン アル ビン".split()
)
