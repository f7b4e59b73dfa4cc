# Everyday words for the search. Nobody sees them: they are what people may type. English and French words are found
# on the pages of every language. Write single words or phrases, with commas between; every word counts alone. Case, accents and one wrong letter
# do not matter, and the beginning of a word is enough. Words of the titles are found without standing here.

find-ignored = 我, 我的, 我们, 你, 您, 的, 了, 吗, 呢, 吧, 怎么, 怎么办, 怎样, 如何, 请问, 想, 要, 需要, 有, 没有, 没, 是, 不是, 在, 和, 跟, 可以, 能, 能不能, 哪里, 哪儿, 什么, 谁, 帮, 帮我, 找, 得到

# Kinds of help: every service that gives it is found.
find-need-talk-now = 热线, 熱線, 危机热线, 求助, 倾诉, 聊聊, 听我说, 自杀, 想死, 不想活, 害怕, 孤独, 一个人, 哭, 恐慌, 紧急, 半夜, 心理热线, rexian, zisha
find-need-safe-place = 庇护所, 庇護所, 收容所, 避难所, 避难, 住处, 房子, 床位, 睡觉, 无家可归, 过渡房, 旅馆, 租房, 房租, 没地方住, 今晚没地方住, 逃跑, 逃走, 离家, 被赶出来, bihusuo, meidifangzhu
find-need-health = 医生, 醫生, 护士, 诊所, 医院, 看医生, 生病, 怀孕, 堕胎, 流产, 打胎, 生孩子, 药, 牙医, 牙痛, 性病, 艾滋, hiv, 检查, 没有医保, 医保卡, 健康卡, 医疗卡, 受伤, 痛, yisheng, kanbing, yiyuan
find-need-sexual-assault-care = 强奸, 強姦, 被强奸, 性侵, 性侵犯, 性暴力, 性骚扰, 被侵犯, 猥亵, 取证, 验伤, 证据, 护士, xingqin, qiangjian
find-need-counselling = 心理咨询, 心理辅导, 心理医生, 辅导, 辅导员, 创伤, 抑郁, 忧郁, 难过, 焦虑, 噩梦, 失眠, 精神, 互助小组, xinli
find-need-immigration = 签证, 簽證, 许可, 身份, 工签, 工作许可, trp, 居留, 证件, 遣返, 递解, 驱逐, 被遣返, 难民, 庇护, 政治庇护, 担保, 入籍, 公民, ircc, cic, 移民, 移民局, 没身份, 黑户, 黑下来, 过期, 逾期, shenfen, yimin, qianzheng, gongqian
find-need-documents = 护照, 護照, 身份证, 证明, 出生证, 出生纸, sin, 工卡, 文件, 证件, 扣护照, 拿走证件, 丢了护照, 大使馆, 领事馆, 领馆, huzhao, zhengjian
find-need-work-and-pay = 老板, 老闆, 老板娘, 雇主, 东家, 工作, 打工, 工资, 工钱, 薪水, 发工资, 欠薪, 不发工资, 拖欠工资, 白干, 加班, 工时, 被开除, 解雇, 炒鱿鱼, 农场, 工厂, 保姆, 住家保姆, 护工, 餐馆, 建筑, 装修, 劳工, 工会, 中介, 克扣工资, 黑工, laoban, gongzi, dagong, qianxin
find-need-legal = 律师, 律師, 法律援助, 法律, 法院, 法庭, 法官, 权利, 权益, 起诉, 打官司, 抚养权, 禁止令, 法律咨询, 免费律师, 司法援助, lvshi, falv, falvyuanzhu
find-need-money = 钱, 錢, 现金, 福利, 救济, 救济金, 收入, 吃的, 食物, 食物银行, 买菜, 衣服, 车费, 补偿, 赔偿, 补助, 房租, qian, fuli
find-need-children = 孩子, 小孩, 宝宝, 婴儿, 托儿, 托儿所, 日托, 抚养权, 学校, 妈妈, 爸爸, 母亲, 父亲, 父母, haizi
find-need-youth-care = 寄养, 儿童保护, 儿童援助会, cas, 集体之家, 青少年, 未成年, 小留学生, 社工, 青年社工
find-need-exit-support = 离开, 退出, 不想做了, 转行, 从良, 鸡头, 皮条客, 人口贩运, 人口贩卖, 拐卖, 被卖, 卖猪仔, 剥削, 压榨, 卖淫, 援交, 伴游, 被逼, 强迫, 奴隶, renkou, fanmai, boxue, beibi, 卖身, 做鸡, 妈咪, 站街
find-need-harm-reduction = 避孕套, 安全套, 纳洛酮, 针头, 毒品, 吸毒, 用药过量, 吸毒过量, 坏客人, 外展, 更安全, 用品, anquantao
find-need-online-safety = 照片, 相片, 裸照, 图片, 视频, 影片, 裸聊, 敲诈, 勒索, 威胁, 发照片, 手机, 定位, 跟踪, 监视, 间谍软件, 账号, 被盗号, 网上, 微信, 抖音, instagram, snapchat, onlyfans, luozhao, weixie
find-need-interpretation = 口译, 口译员, 翻译, 翻譯, 传译, 语言, 会说中文, 说中文, 普通话, 国语, 广东话, 粤语, 中文, fanyi, zhongwen
find-need-find-services = 211, 二一一, 目录, 附近, 附近的帮助, 附近的服务, 转介, 信息, 资源, fujin
find-need-report = 警察, 报警, 皇家骑警, rcmp, 举报, 匿名举报, 投诉, 线索, 告发, 揭发, jubao, baojing, jingcha
find-need-emergency = 911, 九一一, 110, 119, 120, 救护车, 急救, 火警, 危险, 紧急, 救命, 马上, jiuming

# Groups: every service for them is found.
find-audience-youth = 青少年, 年轻人, 未成年, 学生, 小留学生, 少年
find-audience-children = 儿童, 孩子, 小孩, 未成年
find-audience-families = 家庭, 家人, 妈妈, 爸爸, 母亲, 父亲, 父母
find-audience-migrant-workers = 外劳, 外籍工人, 打工的, 临时工, tfw, 农场工, 季节工, sawp, 护工, 保姆, dagong
find-audience-migrants = 新移民, 移民, 外国人, 华人, 中国人, 安家, 留学生, 国际学生
find-audience-refugees = 难民, 難民, 庇护, 难民申请人, 保护, nanmin
find-audience-no-status = 没身份, 没有身份, 没证件, 无证, 黑户, 黑下来, 非法移民, 非法, 逾期, 过期, 没有卡, meishenfen, 没身份怎么办
find-audience-indigenous = 原住民, 土著, 印第安人, 第一民族, 因纽特, 爱斯基摩, 梅蒂, 梅蒂斯人, 保留地, 友谊中心
find-audience-2slgbtq = 同性恋, 同志, 男同, 女同, 拉拉, 跨性别, 变性, 酷儿, 双灵, 双性恋, lgbt, 非二元
find-audience-sex-workers = 性工作, 性工作者, 伴游, 舞女, 脱衣舞, 按摩, 按摩店, 小姐, 楼凤, 陪侍, 援交, 妓女, 卖淫, 裸播, anmo, xiaojie
find-audience-abroad = 国外, 海外, 境外, 别的国家, 中国, 大使馆, guowai

# Rights, options and pages about the site.
find-topic-trp = trp, 临时居留许可, 临时居民许可, 临时签证, 受害者, 人口贩运, 人口贩卖, 签证, 身份, 留在加拿大, 特别许可, 没身份, shenfen, 没身份怎么办
find-topic-trp-family-violence = 虐待, 家暴, 家庭暴力, 老公, 丈夫, 老婆, 配偶, 伴侣, 老公打我, 担保, 婚姻, 团聚, 身份, jiabao, laogong
find-topic-open-work-permit = 开放工签, 开放式工签, 受虐工签, 弱势工人, 封闭工签, 封闭式工签, 绑定雇主, 雇主担保, lmia, owp, 换老板, 换雇主, 换工作, 坏老板, 工作虐待, huanguzhu, gongqian, 想换雇主, 想换老板
find-topic-lost-permit = 过期, 工签过期, 签证过期, 失去身份, 恢复身份, 逾期, 逾期居留, 到期, 学签, guoqi, 工签过期了
find-topic-refugee-claim = 庇护, 政治庇护, 难民, 难民申请, 回国有危险, 不能回国, 迫害, 不合资格, 被拒, nanmin
find-topic-humanitarian = 人道, 人道移民, 人道主义, 人道同情, 永久居留, pr, 枫叶卡, 绿卡, 一直留下, rendao
find-topic-removal-date = 遣返, 递解, 驱逐, 驱逐出境, 递解出境, 离境令, 遣返令, cbsa, 边境局, 叫我离开, 送我回国, qianfan
find-topic-detention = 被关, 拘留, 关押, 移民监狱, 拘留所, 被抓, 移民警察, cbsa, 边境局, juliu
find-topic-smuggling = 蛇头, 偷渡, 走私, 边境, 过境, 坐船, 走线, 花钱来的, 欠蛇头钱, shetou, toudu
find-topic-consultants = 移民顾问, 中介, 黑中介, 移民公司, 移民律师, 招工, 劳务公司, 骗子, 诈骗, 假律师, 收费, 中介骗我钱, zhongjie
find-topic-papers-taken = 护照, 護照, 扣护照, 扣证件, 护照被收走, 护照被扣, 老板拿走护照, 老板扣我护照, 没收护照, 身份证, 证件, kouhuzhao, laoban, huzhao
find-topic-getting-paid = 欠薪, 工资, 不发工资, 老板不发工资, 没发工资, 拖欠工资, 欠我钱, 白干, 克扣, 薪水, 投诉老板, 讨薪, tuoqian, gongzi, laoban, bufagongzi, 不给钱, 不给工资, 不给工钱
find-topic-work-rights = 老板, 雇主, 加班, 休息, 最低工资, 被开除, 工时, 放假, 骚扰, 安全, 劳动法, 劳工法, 权益
find-topic-hurt-at-work = 工伤, 工傷, 受伤, 事故, 意外, 赔偿, 工伤保险, wcb, wsib, cnesst, gongshang, 受工伤, 摔伤, 赔钱
find-topic-pay-hours = 最低工资, 加班, 加班费, 工时, 时薪, 工资单, 扣钱, 扣工资, 制服, 中介费, 现金, 农场, 休息, zuidigongzi
find-topic-punished = 被开除, 解雇, 炒鱿鱼, 报复, 打击报复, 穿小鞋, 骚扰, 歧视, 种族歧视, 人权, 投诉, 辞职, 辞工
find-topic-debts = 欠债, 欠钱, 债务, 贷款, 借款, 高利贷, 还债, 还钱, 中介费, 押金, lmia费, 扣钱, qianzhai, shetou
find-topic-health-care = 医生, 医院, 没有医保, 没有卡, 健康卡, 医保卡, ifhp, 难民医保, 棕纸, 怀孕, 堕胎, 流产, 生病, 诊所, 强奸, 性病
find-topic-care = 上瘾, 成瘾, 毒瘾, 吸毒, 毒品, 喝酒, 酗酒, 酒瘾, 用药过量, 纳洛酮, 戒毒, 戒酒, 戒断, 抑郁, 自杀, 心理辅导, 心理健康, 治疗
find-topic-deaf-disabled = 聋, 聋哑, 聋哑人, 听障, 耳朵听不见, 手语, asl, lsq, tty, 转接, vrs, 短信911, 残疾, 残障, 轮椅, 盲人, 看不见, 翻译
find-topic-safe-place = 庇护所, 收容所, 床位, 房子, 住处, 无家可归, 睡觉, 租约, 租房, 离家, 没地方住, meidifangzhu
find-topic-money-compensation = 受害者, 受害者赔偿, 赔偿, 补偿, 补偿金, 补助, 钱, 犯罪, 基金, peichang
find-topic-income = 福利, 福利金, 救济金, 低保, 收入补助, 社会救助, ontario works, 钱, 吃的, 牛奶金, 儿童福利, ccb, 没钱, 房租, ei, 失业金, meiqian
find-topic-protection-orders = 禁止令, 限制令, 人身保护令, 保护令, 跟踪, 骚扰, 不许靠近, 前男友, 前夫, 前妻, 威胁
find-topic-family-court = 抚养权, 监护权, 家庭法庭, 我的孩子, 抢走孩子, 孩子被带走, 儿童保护, 儿童援助会, cas, 离婚, 探视, 绑架, 护照, 担保, lihun
find-topic-online-safety = 裸照, 照片, 相片, 裸聊, 敲诈, 勒索, 间谍软件, 监控, 跟踪, 手机, 定位, 位置, 视频, luozhao
find-topic-leaving-sex-industry = 鸡头, 皮条客, 退出, 不想做了, 离开, 转行, 从良, 卖淫, 伴游, 下海, 被逼做按摩, beibi, anmo
find-topic-safer-sex-industry = 坏客人, 客人, 嫖客, 避孕套, 安全套, 伴游, 筛选客人, 性工作者, 按摩, 安全
find-topic-sex-work = 卖淫, 合法吗, 违法吗, 非法, 鸡头, 伴游, 按摩, 自愿, 同意, 年龄, 强迫, 被逼
find-topic-under-18 = 未成年, 青少年, 小孩, 孩子, 小留学生, 父母, 寄养, 学校, 保密, 离家出走, 儿童保护
find-topic-indigenous = 原住民, 土著, 印第安人, 第一民族, 因纽特, 爱斯基摩, 梅蒂, 梅蒂斯人, 保留地, 身份卡, nihb, jordan
find-topic-lgbtq = 同性恋, 同志, 跨性别, 变性, 男同, 女同, 拉拉, 酷儿, 双灵, lgbt
find-topic-men-boys = 男人, 男性, 男生, 男孩, 男的, 儿子
find-topic-inside-canada = 加拿大人, 公民, 男朋友, 男友, 家乡, 本地人, 国内, 自己国家
find-topic-abroad = 海外, 国外, 境外, 别的国家, 大使馆, 领事馆, 领馆, 在外国的加拿大人, guowai
find-topic-quebec = 魁北克, 魁省, 蒙特利尔, 满地可, cavac, ivac, cnesst, clsc
find-topic-in-court = 法庭, 出庭, 作证, 证词, 证人, 审判, 法官, 禁止公布, 传票, 开庭
find-topic-with-police = 警察, 被抓, 沉默, 沉默权, 律师, 警官, 被起诉, 口供, 录口供, 做笔录, 笔录
find-topic-reporting = 举报, 报警, 报案, 警察, 告诉, 线索, 投诉, rcmp, 皇家骑警, 匿名, 举报我, jubao, weixie, 威胁要举报我
find-topic-privacy = 隐私, 保密, 秘密, 匿名, 会不会告诉别人, 会告诉警察吗, 会告诉移民局吗, 会不会报警, 警察, cbsa, 记录, 谁知道, baomi, 会被举报吗
find-topic-rights-during = 权利, 权益, 人权, 自由, 被控制, 被锁, 被关, 被威胁, 被逼, 强迫, 强迫劳动, ziyou
find-topic-rights-after = 权利, 以后, 过去了, 结束了, 从前, 逃出来, 出来了, 幸存者
find-topic-helping-someone = 朋友, 我朋友, 女儿, 儿子, 姐妹, 妹妹, 担心, 迹象, 邻居, 帮别人, 帮朋友, pengyou
find-topic-jail = 监狱, 坐牢, 被捕, 被抓, 看守所, 拘留, 保释, 犯人, 牢房, 被起诉, 关起来, 律师, 拘留中心, jianyu
find-topic-police-officer = 警察, 警官, 公安, 民警, rcmp, 皇家骑警, 法警, 老公是警察, 投诉警察, 监督, siu, asirt, 内务
find-topic-students = 学生, 留学生, 学签, 学习许可, 学院, 大学, 学校, 国际学生, 学费, 打工时间, 20小时, 24小时, 校园, 留学中介, liuxuesheng
find-topic-forced-scams = 被逼犯罪, 诈骗, 电信诈骗, 电诈, 杀猪盘, 骗人, 偷东西, 偷窃, 毒品, 带毒, 跑腿, 洗钱, 银行账户, 呼叫中心, 园区, 缅北, 帮派, 黑帮, 特赦, 犯罪记录, 案底, 消案底, 被起诉
find-topic-missing-child = 失踪, 孩子失踪, 孩子不见了, 离家出走, 走丢, 不见了, 被拐, 被绑架, 拐卖儿童, 安珀警报, 儿童色情, 我女儿, 我儿子, cybertip, 被引诱
find-topic-for-professionals = 护士, 医生, 老师, 教师, 社工, 庇护所员工, 安家, 辅导员, 病人, 客户, 学生, 举报义务, 上报义务, 强制上报, 同意, 口译员, 取证, 转介
find-topic-what-it-is = 人口贩运, 人口贩卖, 人口買賣, 拐卖, 卖猪仔, 定义, 什么意思, 剥削, 强迫劳动, 迹象, 奴隶, renkou, fanmai
find-topic-forms = 农场, 餐馆, 美甲店, 按摩, 按摩店, 建筑, 保姆, 家政, 逼婚, 包办婚姻, 被逼犯罪, 种类, 迹象, 器官
find-topic-the-law = 法律, 刑法, 犯罪, 罪名, 判刑, 违法, 人口贩运, 条文, 第几条
find-topic-strategy = 战略, 政府, 计划, 国家, 支柱, 拨款, 资金
find-topic-about = 关于, 谁做的, 谁办的, 来源, 联系, 许可证, 审阅, cookie, 追踪
find-topic-words-to-show = 口译, 口译员, 翻译, 翻譯, 传译, 给人看, 给别人看, 展示, 卡片, 牌子, 不能说话, 说不出话, 聋, 听不见, 写下来, 不会英语, 不会说英语, 不懂英文, 听不懂, fanyi, kouyi

# Places: short forms that people write. The names themselves are found without standing here.
find-region-ca-bc = bc, bc省, 卑诗, 卑诗省, 卑斯省, 温哥华, 溫哥華
find-region-ca-ab = ab, 亚省, 阿省, 艾伯塔, 卡尔加里, 埃德蒙顿
find-region-ca-sk = sk, 萨省, 沙省
find-region-ca-mb = mb, 曼省, 缅省, 温尼伯
find-region-ca-on = ont, 安省, 多伦多, 渥太华
find-region-ca-qc = qc, 魁省, 蒙特利尔, 满地可, 蒙城
find-region-ca-nb = nb, 纽宾士域
find-region-ca-ns = ns, 诺省, 哈利法克斯
find-region-ca-pe = pei, 爱德华王子岛
find-region-ca-nl = nl, 纽省, 纽芬兰
find-region-ca-yt = yt, 育空
find-region-ca-nt = nt, nwt, 西北
find-region-ca-nu = nu, 努纳武特

# Services that people look for without knowing the name: these words count as much as the name does. They are for the
# service that should come first, so they are few. Both languages must have each.
find-service-canadian-human-trafficking-hotline = 鸡头, 人口贩运, 人口贩卖, 拐卖, 被卖, 被逼, renkou, fanmai
find-service-sheltersafe = 女人, 女性, 妇女, 庇护所, 过渡之家, 妇女庇护所
find-service-action-canada-access-line = 堕胎, 流产, 打胎, 怀孕
find-service-ifhp = 医生, 没有卡, 没有医保, 难民医保
find-service-ircc-client-support-centre = 签证, 许可, 过期
find-service-nu-kamatsiaqtut = 因纽特, inuk, 危机热线
find-service-on-youthline = 同性恋, 青少年, 跨性别, 同志, lgbtq
find-service-ccr-refugees = 庇护, 难民
find-service-global-affairs-emergency-abroad = 大使馆, 领事馆, 领馆
find-service-qc-cnesst-tet = 魁北克 外劳, csst
