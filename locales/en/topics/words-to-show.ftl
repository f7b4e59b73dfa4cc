words-to-show-title = Words to show someone
words-to-show-short = Turn the screen to someone when you cannot speak, or do not want to.
words-to-show-s-ask = Show one of these
# The name of the language of the page: "Spanish (Español)".
words-to-show-interpreter = I need an interpreter. My language: { $language }.
words-to-show-alone = I want to speak with someone alone.
words-to-show-no-police = I do not want to call the police.
words-to-show-doctor = I need a doctor.
words-to-show-passport = Someone has my passport.
words-to-show-write = Please write it down.
words-to-show-cannot-talk = I cannot talk now.
words-to-show-phone = Can I use your phone?
