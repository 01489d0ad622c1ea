"""From which score on a candidate is sure, or worth a question. Chosen with benchmarks/thresholds.py."""

# Sure: an answer. A name met in another script than it was typed in has to be nearer, for many sound alike.
SURE, SURE_ACROSS = 0.87, 0.94
# Sure inside a question, which has more words to be found by, and where nothing is asked back.
FOUND_ACROSS = 0.93
# Unsure: "did you mean". Nearest: the names that are offered when there is no answer.
UNSURE, NEAREST = 0.74, 0.6
# What a word is worth that is like another but is a name itself: "Jane" may be "Jean", but hardly is.
ANOTHER_NAME = 0.8
# Two candidates as near as this are equally near.
MARGIN = 0.03
