# The start screen and the parts that are only ever static HTML. They do not travel with the app's texts.

static-title = Help, and your rights
static-lead = Find people who can help, anywhere in Canada.
static-plain-note = No account. No cookies. We store and send nothing. The browser remembers that you were here, and each province page, in several places; a new tab may show it. A private window does not.
static-noscript = Scripts are off: the exit is a plain link, and Back can bring this page back.
static-fault = This page has stopped working. The numbers below still work.
static-fault-again = Load it again
# What the first line of resources/hotlines.json says of itself; change it together with the line.
static-first-line = Over 200 languages. You need not give a name.
static-text = Text or chat
static-young-ask = Under 18?
static-young = Under 18, or 18 in some provinces? The people who answer may have to tell child protection. Ask first: “What do you have to report?”
static-begin = Answer a few questions
static-begin-note = You can skip every question.
static-browse = All services
static-read = Rights and options
static-before = Before you go on: leaving, and what stays behind
static-exit-1 = “Leave this site” is at the top of every page. One tap empties the page and opens the weather. You can also press Shift three times, or Esc twice.
static-exit-2 = On a slow network the address of this site stays at the top until the weather page answers.
static-exit-3 = After you leave, Back does not show what you read. To come back, type the address again. Your answers will be gone.
static-exit-4 = It cannot remove: pages you saw before this one, calls on the phone or the bill, the message that held our link, an account shared with someone, or an app that watches this phone.
static-exit-5 = A private window remembers nothing of this page once it is closed. It does not stop an app that watches, or a person who looks. A phone the other person cannot reach is better. To open one:
static-private-iphone = iPhone or iPad, in Safari: tap the two squares, then “Private”.
static-private-android = Android, in Chrome: tap the three dots, then “New Incognito tab”.
static-private-samsung = Samsung Internet: tap “Tabs”, then “Turn on Secret mode”.
static-private-firefox = Firefox on a phone: open the menu, then “New private tab”.
static-private-computer = Computer: press Ctrl, Shift and N together; in Firefox Ctrl, Shift and P. On a Mac, Command takes the place of Ctrl.
static-exit-6 = With scripts off, and after you follow a link to another site, more lines can stay in the browser’s history. After such a link, Back can show this page again, with your answers. If you then leave from here, Forward still leads to that site. A window of the browser that asks something, as for printing, covers the exit until it is closed. Keyboards, spell-check and browser translation may send text to their makers.
static-exit-7 = Tested in Chromium 156, Firefox 153 and WebKitGTK 2.50 on a computer. Not yet tried on phones or in Safari. It cannot promise that nobody will know.
static-back = The Back button of the browser leaves this site. Inside, use ours.
static-trace-ask = The trace of a call
static-trace = A call stays in the phone’s list of calls and can be on the bill. A text stays in your messages.
static-options = Options
static-rights = Rights
static-about = About this site
static-sources = Where this comes from
static-more = More
static-see = Read next
static-provinces = Services by province and territory
static-nationwide = All of Canada
static-honest = Built from published guidance, some of it led by survivors. Not yet reviewed by survivors or lawyers.
static-date = Made from data of { $date }. Numbers change: check again after { $next }.
static-not-dated = no date
static-top = Start
static-list-title = Services: { $place }
static-list-lead = Call first: hours and places change. “Details” says what each service passes on to others.
static-danger = In danger now
# $places: provinces and territories.
static-not-in = Not in: { $places }.
static-groups = Kinds of help
static-group-danger = Danger now
static-group-talk = Someone to talk to
static-group-stay = A place to stay
static-group-health = Health, and care after assault
static-group-work = Work and pay
static-group-law = Law and papers
static-group-money = Money and children
static-group-young = Young people
static-group-safer = Staying safer, or leaving the sex industry
static-group-find = Finding other services

# On a computer, below a number that was pressed, and the link that then calls or texts.
static-by-hand = Call from a phone, or copy the number. From this computer, the browser first asks whether to open a program. Its question covers the exit and names this site.
static-from-here = Call or text from this computer

# In the one-file edition, which someone carries on a stick or a tablet.
static-file-note = No account. No cookies. We store and send nothing. But this is a file: it stays on this device or stick until someone deletes it. The device and the browser may list it among the files that were opened.
static-file-language = In a second file, without your answers:
static-file-exit-2 = Without a network, “Leave this site” still empties the page at once. Then the browser says that it cannot open the weather page.
static-file-exit-3 = After you leave, Back does not show what you read. To come back, open the file again. Your answers will be gone.

# Reading aloud, with the device's own voices alone.
static-listen-begin = Listen
static-listen-stop = Stop
static-listen-speed = Speed
static-listen-slow = Slow
static-listen-normal = Normal
static-listen-fast = Fast
static-listen-none = This device has no voice of its own for this language. Other voices would send the text away, so we use none.
static-listen-heard = Others can hear it. Press once more to begin.

static-work = For people who help others: one screen for a tablet
# The map of a report (cargo xtask coverage --map).
static-map-title = Where help is listed
static-map-note = Circles: services of a town, by how many. Squares: services of a province or territory. Lines for all of Canada are not counted. Not all help is listed.
static-lost = There is no page at this address
static-lost-start = Go to the start
static-framed = Another site shows this page inside its own. The exit cannot work here.
static-framed-out = Open this page by itself

# For the sheet of an organisation that calls the numbers of a province (cargo xtask call-sheet).
static-call-say = Hello. We check numbers for a free list of help. Is this { $name }? Is this still the number to call? Thank you.
static-call-text = Hello. We check numbers for a free list of help. Is this { $name }? No need to answer more than yes or no.

# What a province or territory should have and is not listed there (resources/goals.json). The names go on in a sentence.
static-missing = Not listed here: { $what }. { $number } can look for it.
static-missing-closest = What comes closest here: { $services }.
static-missing-none = As far as we know, this place has none: { $what }.
static-goal-workers-compensation = money after an injury at work
static-goal-legal-aid = legal aid
static-goal-employment-standards = the office for pay and hours
static-goal-human-rights = the human rights office
static-goal-crime-victim-money = money after a crime
static-goal-child-protection = whom to call for a child in danger
static-goal-sexual-violence = a line about sexual violence
static-goal-family-violence = a line about violence at home
static-goal-bed-line = a line that finds a bed for anyone
static-goal-income-support = money to live on
static-goal-youth = a service for young people
static-goal-men = a service for men
static-goal-2slgbtq = a service that says it welcomes 2SLGBTQ+ people
static-goal-indigenous = an Indigenous-led service
static-goal-migrant-workers = help for people who came to work
