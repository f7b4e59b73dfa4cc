# The start screen and the parts that are only ever static HTML. They do not travel with the app's texts.

static-title = 帮助，和您的权利
static-lead = 在加拿大各地，寻找可以帮忙的人。
static-plain-note = 不用注册账号。没有cookie。我们不保存也不发送任何东西。浏览器会在好几个地方记住您来过这里，以及您看过的每个省的网页；新标签页可能会显示出来。无痕窗口不会。
static-noscript = 脚本已关闭：离开按钮只是普通链接，按“后退”可能会回到本页。
static-fault = 本页停止工作了。下面的号码仍然可以用。
static-fault-again = 重新打开
# What the first line of resources/hotlines.json says of itself; change it together with the line.
static-first-line = 200多种语言。不必说出姓名。
static-text = 发短信或在线聊天
static-young-ask = 未满18岁？
static-young = 未满18岁（在某些省，18岁也算）？接听的人可能必须通知儿童保护部门。请先问：“你们必须上报什么？”
static-begin = 回答几个问题
static-begin-note = 任何问题您都可以跳过。
static-browse = 全部服务
static-read = 权利和办法
static-before = 继续之前：怎样离开，会留下什么
static-exit-1 = 每一页最上面都有“离开本网站”。点一下，页面就清空，并打开天气网页。也可以按三次Shift键，或按两次Esc键。
static-exit-2 = 网络慢的时候，天气网页打开之前，本网站的网址会一直留在最上面。
static-exit-3 = 离开以后，按“后退”不会显示您看过的内容。要再来，请重新输入网址。您的回答不会留下。
static-exit-4 = 它去不掉这些：您在本页之前看过的网页、手机里或账单上的通话记录、带有本网站链接的信息、和别人共用的账号、监视这部手机的应用。
static-exit-5 = 无痕窗口关掉以后，不会记住本页的任何内容。它挡不住监视的应用，也挡不住旁边看的人。最好用对方碰不到的手机。打开无痕窗口的方法：
static-private-iphone = iPhone或iPad的Safari：点两个方块，再点“无痕浏览”。
static-private-android = 安卓手机的Chrome：点三个点，再点“新建无痕式标签页”。
static-private-samsung = 三星浏览器：点“标签页”，再点“开启保密模式”（Turn on Secret mode）。
static-private-firefox = 手机上的Firefox：打开菜单，再点“新建隐私标签页”。
static-private-computer = 电脑：同时按Ctrl、Shift和N；在Firefox里按Ctrl、Shift和P。Mac电脑用Command代替Ctrl。
static-exit-6 = 如果脚本已关闭，或您点链接去了别的网站，浏览器记录里可能会多留几条。点了这种链接以后，按“后退”可能会再显示本页和您的回答。如果这时从这里离开，按“前进”仍会到那个网站。浏览器弹出的询问窗口，例如打印窗口，会挡住离开按钮，直到关掉为止。键盘和输入法、拼写检查、浏览器翻译可能会把文字发给它们的开发商。
static-exit-7 = 已在电脑上用Chromium 156、Firefox 153和WebKitGTK 2.50测试过。还没有在手机上或Safari里试过。我们不能保证没有人会知道。这些中文还没有请以中文为母语的人审阅过。
static-back = 浏览器的“后退”键会离开本网站。在网站里面，请用我们的返回按钮。
static-trace-ask = 电话留下的痕迹
static-trace = 打过的电话会留在手机的通话记录里，也可能出现在账单上。短信会留在您的信息里。
static-options = 办法
static-rights = 权利
static-about = 关于本网站
static-sources = 内容的来源
static-more = 更多
static-see = 接着看
static-provinces = 各省和地区的服务
static-nationwide = 全加拿大
# Longer: says too that no native speaker has reviewed it.
static-honest = 根据已发表的指引编写，其中一些指引由亲历者（有过这种经历的人）主导。还没有经过亲历者、律师或以中文为母语的人审阅。
static-date = 数据日期：{ $date }。号码会变：{ $next }以后请再核对。
static-not-dated = 没有日期
static-top = 首页
static-list-title = 服务：{ $place }
static-list-lead = 请先打电话：时间和地点会变。“详细”里说明每项服务会把什么告诉别人。
static-danger = 现在有危险
# $places: provinces and territories.
static-not-in = 以下地方没有：{ $places }。
static-groups = 帮助的种类
static-group-danger = 现在有危险
static-group-talk = 找人谈谈
static-group-stay = 住的地方
static-group-health = 看病，和受侵犯后的治疗
static-group-work = 工作和工钱
static-group-law = 法律和证件
static-group-money = 钱和孩子
static-group-young = 青少年
static-group-safer = 更安全，或离开性行业
static-group-find = 查找其他服务

# On a computer, below a number that was pressed, and the link that then calls or texts.
static-by-hand = 请用手机打，或抄下号码。用这台电脑的话，浏览器会先问要不要打开一个程序。这个提问会挡住离开按钮，还会显示本网站的名字。
static-from-here = 用这台电脑打电话或发短信

# In the one-file edition, which someone carries on a stick or a tablet.
static-file-note = 不用注册账号。没有cookie。我们不保存也不发送任何东西。但这是一个文件：它会留在这台设备或U盘上，直到有人删除。设备和浏览器可能会把它列在打开过的文件里。
static-file-language = 在另一个文件里，不带您的回答：
static-file-exit-2 = 没有网络时，“离开本网站”仍会马上清空页面。然后浏览器会说打不开天气网页。
static-file-exit-3 = 离开以后，按“后退”不会显示您看过的内容。要再来，请重新打开文件。您的回答不会留下。

# Reading aloud, with the device's own voices alone.
static-listen-begin = 朗读
static-listen-stop = 停止
static-listen-speed = 速度
static-listen-slow = 慢
static-listen-normal = 正常
static-listen-fast = 快
static-listen-none = 这台设备自己没有这种语言的声音。别的声音会把文字发送出去，所以我们不用。
static-listen-heard = 别人能听到。再按一次才开始。

static-work = 给帮助别人的人：一个屏幕，适合平板电脑
# The map of a report (cargo xtask coverage --map).
static-map-title = 列出的帮助在哪里
static-map-note = 圆圈：一个城镇的服务，大小看数量。方块：一个省或地区的服务。面向全加拿大的热线不算在内。并非所有帮助都列出来了。
static-lost = 这个网址没有网页
static-lost-start = 去首页
static-framed = 另一个网站把本页放在了它自己的网页里。离开按钮在这里不能用。
static-framed-out = 单独打开本页

# For the sheet of an organisation that calls the numbers of a province (cargo xtask call-sheet).
static-call-say = 您好。我们在为一份免费的求助名单核对号码。请问这里是{ $name }吗？现在还是打这个号码吗？谢谢。
static-call-text = 您好。我们在为一份免费的求助名单核对号码。请问这里是{ $name }吗？只需回答是或不是。

# What a province or territory should have and is not listed there (resources/goals.json). The names go on in a sentence.
static-missing = 这里没有列出：{ $what }。可以打{ $number }请他们查找。
static-missing-closest = 这里最接近的：{ $services }。
static-missing-none = 据我们所知，这个地方没有：{ $what }。
static-goal-workers-compensation = 工伤后的赔偿金
static-goal-legal-aid = 法律援助
static-goal-employment-standards = 管工钱和工时的部门
static-goal-human-rights = 人权部门
static-goal-crime-victim-money = 犯罪后的补偿金
static-goal-child-protection = 儿童有危险时该打的电话
static-goal-sexual-violence = 性暴力求助热线
static-goal-family-violence = 家庭暴力求助热线
static-goal-bed-line = 帮任何人找床位的热线
static-goal-income-support = 生活补助
static-goal-youth = 为青少年提供的服务
static-goal-men = 为男性提供的服务
static-goal-2slgbtq = 表明欢迎2SLGBTQ+人士的服务
static-goal-indigenous = 由原住民主理的服务
static-goal-migrant-workers = 对来打工的人的帮助
