"""Who speaks where more than "she said" stands around the quotation."""

from speech_texts import paragraphs_of, said_in
from tables import table

from bot.reading.speech.reading import read_quotations

QUOTED = "we will not give in"


@table(
    ("words", "speaker"),
    [
        ("An official who spoke on condition of anonymity said", "An official"),
        ("A guard who asked not to be named said", "A guard"),
        ("The crowd that gathered outside the hall shouted", "The crowd"),
        ("The woman whom police had questioned said", "The woman"),
        ("Those who support the plan say", "Those"),
        ("The man arrested after the raid said", "The man"),
        ("Officials briefed on the talks said", "Officials"),
        ("Moreau joined the choir after its founder bragged", "its founder"),
        ("Smith said on Monday officials believed", "officials"),
        ("Mr Reed, of Leeds, West Yorkshire, insisted", "Mr Reed"),
        ("Rep. Ann Bly, D-Ohio, the committee's oldest member, said", "Rep. Ann Bly"),
        ("Gov. Ida Webb (R-Mo.), glancing at the clock, said", "Gov. Ida Webb"),
        ("The two men have feuded for years, with Lund complaining", "Lund"),
        ("They could hear the captain shouting", "the captain"),
        ("The paper quoted the minister as saying", "the minister"),
        ("Moreau was called a fool, though in a letter he used stronger language, writing", "he"),
        ("The ferry, she said, was late as ever, and at the gate he nodded and replied", "he"),
        ("Some fear that it could end in what one called", "one"),
        ("Moreau says the smell reminds him of his school, adding", "Moreau"),
        ("He spoke before the council, and Moreau replied", "Moreau"),
        ("On stage Moreau said, and I quote:", "Moreau"),
        ("Moreau drew fire for his remark that ships", "his"),
        ("Moreau said of the mayor's proposal:", "Moreau"),
        ("Moreau said in his speech that", "Moreau"),
        ("The owners said the union's claim that nobody came was", "The owners"),
        ("Lund nails a note that read", "a note"),
        ("Moreau thought it was", "Moreau"),
        ("The assembly said", "The assembly"),
        ("Her family told the radio:", "Her family"),
        ("In the words of the mayor,", "the mayor"),
        ("For Anna Moreau, a mother of three, the answer is", "Anna Moreau"),
        ("To his friends, the only answer is", "his friends"),
        ("Lund went ahead, despite warnings from Webb that it would be", "Webb"),
        ("Lund went on, asked about Webb's claim that she was", "Webb"),
        ("Webb said Lund's remark that", "Lund"),
        ("Hours after Webb declared that", "Webb"),
        ("Lund recalled how her father used to say:", "her father"),
        ("Lund likes to quote Churchill:", "Churchill"),
        ("In a video posted online, the gunman calls it", "the gunman"),
        ("That prompted Lund to call it", "Lund"),
        ("Lund, speaking in Oslo and flanked by his lawyers, told reporters,", "Lund"),
        ("Not so, says Moreau:", "Moreau"),
        ("The answer is seen by many as", "many"),
        ("At the hall where Lee and Lund had met, Moreau took a swipe at those whose motto is", "Moreau"),
    ],
)
def test_the_speaker_before_a_quotation_is_the_subject_of_its_verb(words: str, speaker: str) -> None:
    assert said_in(f'{words} "{QUOTED}" that day.') == [(QUOTED, speaker)]


@table(
    ("words", "speaker"),
    [
        ("says one, Mia Lund.", "one"),
        ("her family said in a statement.", "her family"),
        ("came the reply from the gallery.", "the gallery"),
        ("came cries from the stands.", "the stands"),
        ("Strode said.", "Strode"),
        ("in the words of the mayor.", "the mayor"),
    ],
)
def test_the_speaker_after_a_quotation(words: str, speaker: str) -> None:
    assert said_in(f'"{QUOTED}," {words}') == [(f"{QUOTED},", speaker)]


@table(
    ("text", "speakers"),
    [
        ('Lund called it "the best of ports," and "a home to us all," and she praises it still.', ["Lund", "Lund"]),
        ('"It rains here," Lee told the guests asking why she spoke of mould, "but not in May."', ["Lee", "Lee"]),
        ('Lee asks him, "Is the ferry in?" Lund then says, "It left at noon."', ["Lee", "Lund"]),
        ('"He listened to us," said Lee, "as an old man would."', ["Lee", "Lee"]),
        ('Lee called both "mere boys of ten," but she gave Lund some advice: "Go home now."', ["Lee", "she"]),
        ('The ship was called "a floating ruin" by its own captain.', ["its own captain"]),
        ('Lund was upset. "Nobody called me." Her deputy agreed. "We read it in the news."', ["Lund", "Her deputy"]),
        ('Lee asked, "Is it you?" She told him that it was "a long way off."', ["Lee", "She"]),
        ('He spoke of Webb\'s "clean hands for all" pledge.', ["Webb"]),
        ('Webb, who was quoted by a paper as calling it "a dear old town," denied it.', ["who"]),
        ('Lee, who once called Lund "a friend for life," now says he "cannot be trusted."', ["who", "he"]),
        ('Lee tweeted that it was "rigged from the start," a charge the paper denied.', ["Lee"]),
        ('Holding a sign, Lee chanted: "Ivo Lund: good for the town."', ["Lee"]),
        ('"ANNA LUND: Yes, of course we did."', ["ANNA LUND"]),
        ('"Ivo Lund: That sounds fine to me."', ["Ivo Lund"]),
    ],
)
def test_each_of_several_quotations_has_its_own_speaker(text: str, speakers: list[str]) -> None:
    assert [speaker for _, speaker in said_in(text)] == speakers


@table(
    "text",
    [
        'In an interview, Lee was asked, "Where is the money?"',
        'Lund had left. Lee was then told "it is over for you" and went.',
    ],
)
def test_what_somebody_is_asked_or_told_is_not_theirs(text: str) -> None:
    assert [speaker for _, speaker in said_in(text)] == [None]


def test_a_quotation_over_several_paragraphs_is_said_by_whom_its_last_one_names() -> None:
    text = 'Ida Holm spoke.\n\n"The well is dry.\n\n"We dug it by hand.\n\n"We will dig another," Holm said.\n\nBye.'
    assert said_in(text) == [
        ("The well is dry.", "Holm"),
        ("We dug it by hand.", "Holm"),
        ("We will dig another,", "Holm"),
    ]


def test_a_quotation_that_the_next_paragraph_goes_on_with_keeps_its_own_speaker() -> None:
    text = '"The well is dry," Ida Holm said. "We dug it by hand.\n\n"We will dig another," Per Ness said.'
    assert said_in(text)[0][1] == "Ida Holm"
    assert said_in(text)[-1][1] == "Per Ness"


@table(
    ("text", "speaker"),
    [
        ('Not Lee but Lund said: "The pier is too short."', "Lund"),
        ('"The pier is too short," Lund heard Lee say.', "Lee"),
        ('"The pier is too short," Lund complained Lee had said.', "Lee"),
        ('"The pier is too short," as Lund once put it, Lee said.', "Lund"),
        ('"The pier is too short," as Lund likes to say, Lee added.', "Lund"),
        ('"The pier is too short," as mayor Ann Lund once put it.', "Ann Lund"),
        ('"The pier is too short," as the paper put it, Lee said.', "the paper"),
        ('"The pier is too short," Lee read from a letter by Ann Lund.', "Ann Lund"),
        ('"The pier is too short," Lee recited from an old song.', "an old song"),
        ('"The pier is too short" — Ann Lee retweeted.', None),
        ('Lee read out the law: "The pier is too short."', "the law"),
        ('Lee recited an old song: "The pier is too short."', "an old song"),
        ('Lee read aloud: "The pier is too short."', "Lee"),
        ("«Пирс короток», — процитировал Орлов слова Беловой.", "Беловой"),
        ('"The pier is too short." – Ann Lund, 5 May', "Ann Lund"),
        ('"The pier is too short" — Lund', "Lund"),
        ("«Пирс короток», как говорил Орлов, сказала Белова.", "Орлов"),
        ('"The pier is too short," Lee said after Lund had spoken.', "Lee"),
        ('"The pier is too short," Lund said Lee was told.', "Lund"),
        ('"The pier is too short," Lee read in her notes.', "Lee"),
        ('"The pier is too short," as usual, Lee said.', "Lee"),
        ('Lund, not Lee, said "the pier is too short".', "Lund"),
    ],
)
def test_whoever_gives_the_words_of_another_does_not_speak_them(text: str, speaker: str | None) -> None:
    assert [who for _, who in said_in(text)] == [speaker]


def test_no_speaker_is_carried_over_a_heading_or_a_credit() -> None:
    text = '"It is cold," said Lee.\n"It is warm in here."'
    paragraphs = paragraphs_of(text)
    for breaks, speaker in (((), "Lee"), ((23,), None)):
        said = read_quotations(text, paragraphs, paragraphs, breaks)
        assert [one.speaker and one.speaker.of(text) for one in said] == ["Lee", speaker]


@table(
    ("text", "said"),
    [
        ("Лоцман Лебедев, который должен был подняться на борт, заявил: «Меня никто не звал».", ("Лоцман Лебедев",)),
        ("Пловец Громов, которого искали два дня, сказал: «Вода была тёплой».", ("Пловец Громов",)),
        ("Тренер Росси сказал «Вестнику»: «Я рад за них всех».", ("Тренер Росси",)),
        ('Moreau told "Panorama": "We will not give in."', ("Moreau",)),
        ('"He lied," Moreau told the Herald.', ("Moreau",)),
        ('The "late" bus came at noon, Moreau said.', ()),
        ('"Late," the sign said.', ("the sign",)),
    ],
)
def test_relative_clauses_papers_and_two_words_hide_no_speaker(text: str, said: tuple[str, ...]) -> None:
    assert tuple(speaker for _, speaker in said_in(text)) == said
