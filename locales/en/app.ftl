# The app: moving about, questions, plan, list of services.

tab-title = Information
leave = Leave this site
leave-about = Leave this site now. It opens a weather page.
leave-nav = Quick exit
leave-two = Leaving: press Shift two more times
leave-one = Leaving: press Shift one more time
leave-off = Not leaving. The keys were too far apart.
leave-go = Leaving

skip-link = Go to the content
language-nav = Language
back = Back
home = Start
menu-nav = Parts of this site
menu-plan = Plan
menu-topics = Rights
menu-browse = Services
menu-clear = Clear

progress = Question { $number } of { $total }
question-next = Next
question-skip = Skip
question-see-plan = See what fits now
question-many = You can choose more than one.
question-cleared = The answers from before were cleared.
town-ask = Nearest town, or the start of a postal code
town-hint = This stays on your screen. We do not look up where you are.
town-far = Far from any town
now-note = We call no one. Nothing you tap is sent.
now-silent = I cannot talk out loud: text or chat
now-go-on = Go on: where are you?
now-plan = See all that can help now

plan-answers = What you chose
# Before what it names: "Change: How old are you?"
label = { $what }:
plan-change = Change
plan-skipped = Skipped
# $reasons: one or more reasons, with clause-separator between.
plan-why = Shown because: { $reasons }.
plan-more = { $count ->
    [one] Show { $count } more
   *[other] Show { $count } more
}
plan-section-now = Now
plan-section-first = First steps
plan-section-other-towns = In other towns
plan-section-talk = More lines, by phone
plan-section-options = Options that may fit
plan-section-services = Near you, or by phone
plan-section-services-women = Services for women
plan-section-services-men = Services for men
plan-section-rights = Your rights
plan-section-report = If you want to report
plan-young = Under 18, or 18 in some provinces? Workers may have to tell child protection what you say. Ask first: “What do you have to report?”
plan-nowhere = You did not say where you are, so this shows only help for all of Canada. Choose a place to see what is near.
plan-print = Print
plan-print-note = While the print window is open, it covers the exit.
plan-built = Made from data of { $date }. Numbers change: check again after { $next }.
plan-trace = A call stays in the phone’s list of calls and can be on the bill. Numbers change: if one fails, call { $number }. Outside pages stay in the phone’s history, and our exit button is not there.
plan-trace-abroad = A call stays in the phone’s list of calls and can be on the bill. Numbers change. Outside pages stay in the phone’s history.
plan-police = The person is in the police? The emergency number sends police. You can call the line above first. It is not the police.
plan-print-chosen = Print what I chose too
plan-more-towns = { $count ->
    [one] { $count } service
   *[other] { $count } services
}

browse-title = All services
browse-search = Search: a name, a place, a need
browse-search-hint = What you type stays on this page and is not sent. Your keyboard may remember words.
browse-narrow = Filter by place, help and more
browse-place = Where
browse-need = Kind of help
browse-audience = For whom
browse-language = Language
browse-contact = How to reach it
browse-any = Any
browse-always = Someone answers day and night
browse-phone = By phone
browse-text = By text message
browse-chat = By chat
browse-found = { $count ->
    [0] No service fits. Take one choice away, or try another word.
    [one] { $count } service
   *[other] { $count } services
}
browse-clear = Clear choices
browse-near = Near { $place }
browse-which = Which place do you mean?
browse-former = That is an old number. Reach { $name } as shown here.
browse-former-closed = That is an old number, of a service that closed.
service-try-all = If one way does not work, try another that is shown here.

topics-title = Rights and options
topic-services = Services that can help with this

reason-may-matter = it may matter to anyone
reason-danger = there is danger now
reason-region = it serves { $place }
reason-near = it is near the town you named
reason-away = it is in one town of your province or territory
# How far it is from the town that was named, in a straight line.
reason-away-km = it is about { $km } km from the town you named
reason-canada = it serves all of Canada
reason-abroad = it serves people outside Canada
reason-helps = it helps with: { $needs }
reason-for = it is for { $groups }
reason-made-for-sex = it was made for people exploited in the sex industry
reason-made-for-labour = it was made for people exploited at work
reason-indigenous-led = it is led by Indigenous people
reason-interpreters = it has interpreters
reason-sex-worker-led = it is led by people who do sex work
reason-always-open = someone answers day and night

line-talk = Talk to someone, day or night
line-young = If you are young
line-despair = If you might hurt yourself
line-indigenous = Indigenous counsellors
line-near = Find services near you
line-who = Who answers?

# Groups and reasons that the directory came to know later.
audience-disabled = disabled people
audience-hiv = people with HIV
audience-black = Black people
audience-south-asian = South Asian people
find-audience-disabled = disability, disabled, wheelchair, handicap, accessible
find-audience-hiv = hiv, aids, positive
find-audience-black = black, african, caribbean
find-audience-south-asian = south asian, indian, punjabi, pakistani, bangladeshi, tamil, sri lankan, nepali
reason-made-for-violence = it was made for people harmed by a partner, a relative or sexual violence
