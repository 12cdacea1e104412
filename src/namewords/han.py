"""Writes the Chinese lists of kabar.entities: han.tsv and words-zh.tsv.
Usage: han.py JIEBA_DICT OPENCC_DICT_DIR FAKER_DIR PROJECT_DIR
  JIEBA_DICT       submodules/cppjieba/dict/jieba.dict.utf8 of npm nodejieba 3.5.8 (MIT): word, count, part of speech
  OPENCC_DICT_DIR  dist/esm-lib/dict of npm opencc-js 1.4.2 (MIT and Apache 2.0)
  FAKER_DIR        folder that holds the Python package faker 40.40.0 (MIT)
han.tsv has a line for each sign: the sign in simplified writing, its traditional forms, and four digits from 0 to 3: how much it is a
surname, a first and a last sign of a given name, and a sign of foreign names by sound. words-zh.tsv has a line for each class and size of
count: the words, shortest first."""
import importlib, math, re, sys
from collections import Counter, defaultdict
from pathlib import Path

jieba, opencc, faker_dir, project = map(Path, sys.argv[1:5])
target = project / "src/main/resources/kabar/entities"
HAN = re.compile(r"[\u3400-\u9fff]+")
CLASSES = {"nr": "PERSON", "nrt": "PERSON", "nrfg": "PERSON", "ns": "PLACE", "nt": "ORGANISATION", "nz": "OTHER"}
LEAST, LONGEST = 50, 5
# Two signs that make one surname.
OWN = {
    "TAIL": """公司 集团 银行 大学 学院 委员会 常委会 组委会 部 委 局 厅 院 协会 联合会 学会 党 社 通讯社 报社 法院 检察院 医院 中心 研究所 研究院 科学院
        工程院 厂 队 军 部队 电视台 电台 出版社 基金会 政府 学校 中学 小学 组织 联盟 办公室 办事处 总局 支队 总队 大队 俱乐部 议会 国会 议院 参议院 众议院
        大使馆 使馆 领事馆 交易所 商会 工会 总会 理事会 董事会 安理会 法庭 联邦 联合国 党委 省委 市委 县委 区委 政协 人大 日报 晚报 时报 财团 工厂
        航空公司 乐团 剧团 剧院 博物馆 图书馆 党校 军区 舰队 警察局 公安局 财政部 外交部 国防部 教育部 卫生部 商务部 法院 央行 证交所 企业 株式会社 会 所 署 司 处
        联社 商社 杂志社 旅行社 分公司 总公司 研究会 促进会 大会 同盟 阵线 工业 科技 电子 汽车 铁路局 管理局 教会 协会""",
    "TITLE": """总统 总理 主席 首相 部长 外长 外相 防长 财长 副部长 副总理 副总统 副主席 书记 副书记 总书记 省长 市长 县长 区长 镇长 乡长 村长 州长 局长 处长 科长
        厅长 院长 校长 所长 馆长 厂长 队长 团长 师长 军长 司令 司令员 政委 参谋长 议长 议员 大使 公使 领事 发言人 秘书长 秘书 主任 副主任 委员 代表 理事长 会长
        董事长 总经理 经理 总裁 总监 行长 社长 台长 主编 总编辑 编辑 记者 教授 副教授 博士 院士 研究员 工程师 医生 大夫 护士 律师 法官 检察官 导演 演员 歌手
        作家 诗人 画家 作曲家 教练 主教练 球员 选手 队员 运动员 先生 女士 小姐 夫人 同志 老师 将军 上将 中将 少将 元帅 国王 女王 王子 公主 亲王 皇帝 天皇 教皇
        主教 酋长 领导人 领袖 党魁 当选总统 候选人 专家 学者 经济学家 科学家 分析师 创始人 首席执行官 大臣 国务卿 参议员 众议员 特使 委员长 政治局 常委 站长 组长 班长
        连长 营长 排长 战士 民警 干警 职工 农民 工人 学生 老人 青年 烈士 英雄 作者 制片人 主持人""",
    "SAY": "说 表示 指出 强调 认为 宣布 称 透露 介绍 告诉 会见 会谈 主持 出席 访问 讲话 致辞 致词 发表 率领 陪同 当选 就任 担任 抵达 接见 致电 签署 呼吁 坦言 谈到 提出"}
# Two signs that make one surname.
DOUBLE = "欧阳 司马 诸葛 上官 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 长孙 宇文 端木 轩辕 南宫".split()

rows = [line.split() for line in open(jieba, encoding="utf-8")]
rows = [(w, int(n), p) for w, n, p in rows if HAN.fullmatch(w)]

traditional = defaultdict(list)
pairs = re.search(r'"([^"]+)"', (opencc / "TSCharacters.js").read_text("utf-8")).group(1)
for pair in pairs.split("|"):
    sign, _, plain = pair.partition(" ")
    plain = plain.split(" ")[0]
    if len(sign) == 1 and len(plain) == 1 and sign != plain and ord(sign) < 0x10000: traditional[plain].append(sign)
simplified = {t: s for s, ts in traditional.items() for t in ts}
simple = lambda word: "".join(simplified.get(c, c) for c in word)

sys.path.insert(0, str(faker_dir))
surnames, given = Counter(), Counter()
for locale in ("zh_CN", "zh_TW"):
    provider = importlib.import_module("faker.providers.person." + locale).Provider
    for field in sorted(dir(provider)):
        values = getattr(provider, field)
        if callable(values) or not field.startswith(("first_name", "last_name")): continue
        items = values.items() if isinstance(values, dict) else [(v, 1) for v in values]
        for name, weight in items:
            if not HAN.fullmatch(name): continue
            if field.startswith("last"): surnames[simple(name)] += 1
            else: given[simple(name)] += 1
persons = [w for w, n, p in rows if p.startswith("nr") and 2 <= len(w) <= 3 and w[0] in surnames]
by_surname = Counter(w[0] for w in persons)
first, last, sound, plain_use = Counter(), Counter(), Counter(), Counter()
for w in persons:
    if len(w) == 3: first[w[1]] += 1
    last[w[-1]] += 1
for name in given:
    if len(name) == 2: first[name[0]] += 3
    last[name[-1]] += 3
for w, n, p in rows:
    if p == "nrt" and len(w) > 2:
        for c in w: sound[c] += 1
    elif not p.startswith("nr") and n >= LEAST and len(w) > 1:
        for c in set(w): plain_use[c] += 1

def grade(count, others, enough):
    if count < enough: return 0
    share = count / (count + others)
    return 3 if share > .5 else 2 if share > .2 else 1

counts = {w: n for w, n, p in rows}
signs = sorted(set(simplified.values()) | {w for w, n, p in rows if len(w) == 1 and n >= 3} | set(surnames) | set(first) | set(last) | set(sound))
with open(target / "han.tsv", "w", encoding="utf-8") as out:
    out.write("# sign, traditional forms, grades as surname, first and last sign of a given name, sign of foreign names; by src/namewords/han.py\n")
    for c in signs:
        if len(c) != 1: continue
        surname = 0 if c not in surnames else 3 if by_surname[c] > 300 else 2 if by_surname[c] > 60 else 1
        grades = f"{surname}{grade(first[c], plain_use[c], 3)}{grade(last[c], plain_use[c], 3)}{grade(sound[c] * 2, plain_use[c], 8)}"
        if traditional[c] or grades != "0000": out.write(f"{c}\t{''.join(traditional[c])}\t{grades}\n")

lists = defaultdict(list)
own = {w: kind for kind, words in OWN.items() for w in words.split()}
titles = OWN["TITLE"].split()
for w in own: lists[own[w], max(4, int(math.log2(counts.get(w, 0) + 1)))].append(w)
for w, n, p in rows:
    if w in own: continue
    if len(w) > LONGEST or n < (LEAST if len(w) > 1 else 1): continue
    if p.startswith("nr") and (len(w) == 1 or (n < 100 and p == "nr")): continue
    title = p[0] == "n" and any(len(t) > 1 and w.endswith(t) for t in titles)
    kind = "TITLE" if title else CLASSES.get(p) or (
        "NOUN" if p[0] == "n" or p == "vn" else "VERB" if p[0] == "v" else "GRAMMAR" if p[0] in "dpcruyomtfq" else "OTHER")
    lists[kind, int(math.log2(n + 1))].append(w)
for w in DOUBLE: lists["SURNAME", 12].append(w)
with open(target / "words-zh.tsv", "w", encoding="utf-8") as out:
    out.write("# class, log2 of the count, words; by src/namewords/han.py\n")
    for (kind, size), words in sorted(lists.items()):
        out.write(f"{kind}\t{size}\t{' '.join(sorted(set(words), key=lambda w: (len(w), w)))}\n")
