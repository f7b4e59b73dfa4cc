# The page for outreach workers. Only this page carries these texts.

# The first screen, which stands alone between two people.
work-title = Beside someone
work-lead = All questions and the plan on one screen, for whoever helps another person.
work-begin = Begin
work-own = The pages for one person alone
work-needs-scripts = This page needs scripts. The pages for one person work without.

work-next = Next person
work-cleared = Everything of this person was cleared.
work-language = Second language
work-language-failed = That language could not be loaded. The network may be gone. The rest works.
work-both = Both languages
work-questions = Questions

work-keep = Keep
work-kept = Kept: { $count }
work-kept-title = Kept to hand over
work-kept-none = Nothing is kept yet. Tap “Keep” beside a service, a number or a right.

work-code = Code
work-code-title = A code for the other phone to scan
work-code-numbers = All kept numbers, as a text
work-code-site = The address of this site
work-code-none = Keep a service or a number to make a code of it.
work-code-note = The other phone may keep what it scans until someone deletes it. No answer is in a code.
work-code-too-long = That is too long for a code. Keep fewer, or use paper.
work-with-names = With names

work-paper = Paper
work-paper-title = On paper
work-paper-what = What
work-paper-kept = What is kept
work-paper-plan = The plan
work-paper-right = This right
work-paper-province = A sheet of the province
work-paper-form = On what
work-paper-pages = Pages to read
work-paper-card = One card that folds
work-paper-cards = Eight cards to cut
work-paper-strips = Strips for a wall
work-paper-kind = What it tells
work-paper-neutral = Numbers alone, nothing of the topic
work-paper-none = There is nothing to print here yet.
work-paper-left-out = No room for { $count } more. Choose pages, or keep fewer.
work-no-print = This device cannot print from here.

work-words = Words to show

work-settings = Settings
work-settings-note = The settings hold until this page is closed. Nothing is stored.
work-idle = Clear everything after a time without a touch
# 0 is never.
work-idle-minutes = { $count ->
    [0] never
    [one] { $count } minute
   *[other] { $count } minutes
}
work-hand = Which side the questions are on
work-hand-start = Where lines begin
work-hand-end = Where lines end
work-size = Size of text
work-spaced = More space between lines
work-contrast = Strong contrast
work-one = One question at a time
