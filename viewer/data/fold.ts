/**
 * Traditional characters that names are written with, each before its simplified form. The program has the whole table;
 * the page has the ones that matter for finding a name, not 200 KB more.
 */
const PAIRS =
  '亞亚來来侖仑倉仓個个們们倫伦傑杰備备傳传債债億亿優优兒儿內内兩两冊册凱凯剛刚創创劃划劇剧劉刘動动務务勝胜勞劳區区協协參参吳吴呂吕員员喬乔單单嚴严囑嘱國国園园圓圆圖图團团執执報报場场塊块夢梦奧奥婦妇媽妈' +
  '孫孙學学實实寶宝將将專专對对導导層层屬属岡冈島岛崗岗師师帶带幣币幾几庫库廠厂廣广廳厅張张強强彈弹後后從从復复徵征態态慶庆憲宪憶忆應应懷怀戰战戲戏採采擊击擔担據据敘叙敵敌數数斷断時时晉晋暫暂曉晓書书會会' +
  '東东楊杨業业極极樂乐樓楼標标樣样樹树橋桥機机檢检權权歐欧歲岁歷历歸归殺杀氣气決决沒没況况淚泪淨净測测渾浑溫温滅灭漢汉潔洁澤泽濃浓濟济濱滨灑洒灣湾為为熱热燈灯燒烧營营爛烂爭争爾尔狀状獎奖獨独瑪玛環环產产' +
  '畫画異异當当療疗癡痴癥症發发盜盗監监盤盘盧卢眾众確确碼码礎础禮礼種种稱称穩稳競竞筆笔節节範范築筑簡简簽签籌筹糧粮紀纪約约紅红納纳紐纽細细終终組组結结絕绝絡络給给統统絲丝經经綜综維维網网緊紧線线編编緬缅' +
  '緯纬練练縣县縮缩總总績绩織织繼继續续罷罢羅罗義义聖圣聯联聰聪聲声職职肅肃脅胁腦脑膽胆臉脸臨临臺台興兴舉举舊旧茲兹華华萊莱葉叶蓋盖蔣蒋薩萨藝艺藥药蘇苏蘊蕴蘋苹蘭兰處处號号術术衛卫裝装製制複复見见規规覺觉' +
  '覽览觀观計计訊讯討讨訓训託托記记訪访設设許许訴诉診诊詞词試试詩诗話话誌志認认語语誠诚誤误說说誰谁課课調调談谈請请論论諾诺謀谋謝谢證证識识譜谱譯译議议護护變变讓让貓猫貝贝財财貢贡貨货販贩責责貴贵買买貸贷' +
  '費费貿贸賀贺資资賈贾賓宾賞赏賣卖質质賴赖購购賽赛贊赞贏赢趙赵趨趋踐践車车軟软載载輔辅輕轻輝辉輪轮輯辑輸输轉转辦办辭辞農农這这連连進进遊游運运過过達达遜逊遠远適适選选遺遗邁迈還还邊边邏逻郵邮鄉乡鄒邹鄧邓' +
  '鄭郑醫医釋释銀银鋒锋錄录錢钱錦锦鍵键鎮镇鏈链鐘钟鐵铁鑑鉴長长門门閉闭開开間间閱阅闆板關关陣阵陰阴陳陈陸陆陽阳隊队階阶際际隨随險险雙双雜杂離离難难雲云電电霧雾靈灵靜静韓韩響响頁页項项順顺須须預预頓顿頭头' +
  '頻频題题額额顏颜願愿類类顧顾顯显風风飛飞餘余館馆馬马馮冯馳驰駐驻駕驾騎骑騰腾驅驱驗验驚惊體体髮发鬆松鬥斗魚鱼魯鲁鮑鲍鮮鲜鳥鸟鳴鸣麗丽麥麦黃黄點点齊齐齡龄龍龙';
const SIMPLE = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) SIMPLE.set(PAIRS[i]!, PAIRS[i + 1]!);

/** Text without case, accents, signs and the difference between traditional and simplified characters. */
export function foldText(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return bare
    .replace(/\p{Script=Han}/gu, (sign) => SIMPLE.get(sign) ?? sign)
    .replace(/['’‘`.]/gu, '')
    .replace(/[^\p{L}\p{N}+#&]+/gu, ' ')
    .trim();
}
