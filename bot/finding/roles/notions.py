"""What a role is made of: offices, ranks and fields, the same in every language."""

# Who stands beside another office: "the president's spokesman" is no president, a former one neither.
BESIDE = frozenset("deputy former elect candidate shadow wife spokesman adviser assistant heir chief-of-staff".split())
# Fields of government: what a minister is minister of.
FIELDS = frozenset(
    """
    foreign defence finance economy development trade industry interior justice health labour education science culture
    sport agriculture fisheries energy environment transport infrastructure communications emergency tourism housing
    cooperation
    """.split()
)
# Offices of which a nation has one, or one for each field.
OF_A_NATION = frozenset("president prime-minister minister monarch chancellor leader ambassador".split())
# Not offices by themselves.
_RANKS = frozenset("deputy former acting elect candidate shadow general ministry".split())
# Offices that a more general word may mean; of a nation, and of any other body.
_LEADS_NATION = frozenset("leader president prime-minister monarch chancellor".split())
_LEADS_BODY = frozenset(
    """
    leader head president chairman chief-executive director secretary-general governor rector speaker commissioner
    """.split()
)
_MEANT_BY = {
    "prime-minister": frozenset(("prime-minister", "chancellor")),
    "chief-executive": frozenset(("chief-executive", "president")),
    "lawmaker": frozenset(("lawmaker", "senator")),
    "chairman": frozenset(("chairman", "co-chairman")),
}


def offices(notions: frozenset[str]) -> frozenset[str]:
    """Those of ``notions`` that somebody can hold."""
    return notions - FIELDS - _RANKS


def meant_by(office: str, of_body: bool) -> frozenset[str]:
    """The offices that ``office`` may mean: "the leader" of a nation is its president or prime minister."""
    if office in ("leader", "head"):
        return _LEADS_BODY if of_body else _LEADS_NATION
    return _MEANT_BY.get(office, frozenset((office,)))


def settled(notions: frozenset[str]) -> frozenset[str]:
    """``notions`` with the names that usage has for a minister made one: "head of the foreign ministry"."""
    heads = notions & {"head", "leader", "secretary"}
    if heads and (notions & FIELDS):
        return notions - heads - {"ministry"} | {"minister"}
    return notions - {"ministry"} if "minister" in notions else notions
