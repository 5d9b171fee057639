export const aidForms = [
 {
  "code": "LITIGATION",
  "name": "Tham gia tố tụng",
  "abbreviation": "TGTT",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "LEGAL_ADVICE",
  "name": "Tư vấn pháp luật",
  "abbreviation": "TV",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "OUT_OF_COURT_REPRESENTATION",
  "name": "Đại diện ngoài tố tụng",
  "abbreviation": "ĐDNTT",
  "validFrom": "2018-01-01",
  "validTo": null
 }
] as const;

export const caseGrounds = [
 {
  "use": "REFUSAL",
  "code": "NOT_WITHIN_LAW",
  "name": "Không đáp ứng điều kiện thụ lý theo khoản 1 Điều 30",
  "article": "LQ.30.3a",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "use": "REFUSAL",
  "code": "UNLAWFUL_CONTENT",
  "name": "Yêu cầu có nội dung trái pháp luật",
  "article": "LQ.30.3b",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "use": "REFUSAL",
  "code": "PERSON_DIED",
  "name": "Người được trợ giúp pháp lý đã chết",
  "article": "LQ.30.3c",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "use": "REFUSAL",
  "code": "HANDLED_ELSEWHERE",
  "name": "Vụ việc đang được một tổ chức khác thụ lý, giải quyết",
  "article": "LQ.30.3d",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "use": "IMMEDIATE_ACCEPTANCE",
  "code": "LIMITATION_SHORT",
  "name": "Thời hiệu khởi kiện còn dưới 05 ngày làm việc",
  "article": "TT12.6.1",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "use": "IMMEDIATE_ACCEPTANCE",
  "code": "TRIAL_NEAR",
  "name": "Ngày xét xử còn dưới 05 ngày làm việc",
  "article": "TT12.6.1",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "use": "IMMEDIATE_ACCEPTANCE",
  "code": "APPOINTED_DEFENCE",
  "name": "Cơ quan tiến hành tố tụng thông báo hoặc yêu cầu cử người bào chữa",
  "article": "TT12.6.1",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "use": "IMMEDIATE_ACCEPTANCE",
  "code": "AVOID_HARM",
  "name": "Tránh gây thiệt hại đến quyền và lợi ích hợp pháp của người được trợ giúp pháp lý",
  "article": "TT12.6.1",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "use": "TRANSFER",
  "code": "NO_TERRITORIAL_COMPETENCE",
  "name": "Không thuộc thẩm quyền theo địa bàn của tổ chức",
  "article": "LQ.35",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "use": "TRANSFER",
  "code": "SHORT_OF_RESOURCES",
  "name": "Tổ chức tham gia không đủ điều kiện thực hiện",
  "article": "LQ.35",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "use": "REPLACEMENT",
  "code": "MUST_STOP",
  "name": "Người thực hiện không được tiếp tục thực hiện",
  "article": "LQ.25.1",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "use": "REPLACEMENT",
  "code": "MUST_REFUSE",
  "name": "Người thực hiện phải từ chối thực hiện",
  "article": "LQ.25.2",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "use": "REPLACEMENT",
  "code": "REGISTRATION_REFUSED",
  "name": "Cơ quan tiến hành tố tụng từ chối hoặc hủy đăng ký",
  "article": "TTLT10.6",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "use": "REPLACEMENT",
  "code": "CONTRACT_ENDED",
  "name": "Chấm dứt hợp đồng hoặc tư cách thực hiện",
  "article": "TT08.17",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "use": "REPLACEMENT",
  "code": "CLIENT_REQUEST",
  "name": "Theo yêu cầu của người được trợ giúp pháp lý",
  "article": "TT12.9.1",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "use": "DISCONTINUANCE",
  "code": "REFUSAL_GROUND_APPEARED",
  "name": "Phát sinh căn cứ từ chối thụ lý",
  "article": "LQ.37.1a",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "use": "DISCONTINUANCE",
  "code": "PROHIBITED_ACT",
  "name": "Người được trợ giúp pháp lý thực hiện hành vi bị nghiêm cấm",
  "article": "LQ.37.1b",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "use": "DISCONTINUANCE",
  "code": "CLIENT_WITHDREW",
  "name": "Người được trợ giúp pháp lý rút yêu cầu",
  "article": "LQ.37.1c",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "use": "DISCONTINUANCE",
  "code": "PAPERS_MISSING",
  "name": "Không bổ sung giấy tờ chứng minh sau khi thụ lý ngay",
  "article": "TT12.6.2",
  "validFrom": "2018-01-01",
  "validTo": null
 }
] as const;

export const deadlineRules = [
 {
  "code": "T1",
  "name": "Cử người thực hiện trợ giúp pháp lý tham gia tố tụng",
  "startsWith": "ACCEPTANCE",
  "endsWith": "ASSIGNMENT",
  "form": "LITIGATION",
  "detained": false,
  "difficultArea": null,
  "limit": 3,
  "unit": "WORKING_DAY",
  "article": "LQ.31.2",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "T2",
  "name": "Cử người thực hiện khi người được trợ giúp pháp lý bị bắt, tạm giữ",
  "startsWith": "ACCEPTANCE",
  "endsWith": "ASSIGNMENT",
  "form": "LITIGATION",
  "detained": true,
  "difficultArea": null,
  "limit": 12,
  "unit": "HOUR",
  "article": "LQ.31.2",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "T5",
  "name": "Cử người thực hiện đại diện ngoài tố tụng",
  "startsWith": "ACCEPTANCE",
  "endsWith": "ASSIGNMENT",
  "form": "OUT_OF_COURT_REPRESENTATION",
  "detained": null,
  "difficultArea": null,
  "limit": 3,
  "unit": "WORKING_DAY",
  "article": "LQ.33.2",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "T6",
  "name": "Trả lời tư vấn pháp luật bằng văn bản",
  "startsWith": "FULL_PAPERS",
  "endsWith": "END",
  "form": "LEGAL_ADVICE",
  "detained": null,
  "difficultArea": null,
  "limit": 10,
  "unit": "CALENDAR_DAY",
  "article": "LQ.32.2",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "T14",
  "name": "Bàn giao hồ sơ vụ việc",
  "startsWith": "END",
  "endsWith": "HAND_OVER",
  "form": null,
  "detained": null,
  "difficultArea": null,
  "limit": 30,
  "unit": "CALENDAR_DAY",
  "article": "LQ.39.1",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "T16",
  "name": "Bổ sung giấy tờ chứng minh sau khi thụ lý ngay",
  "startsWith": "IMMEDIATE_ACCEPTANCE",
  "endsWith": "FULL_PAPERS",
  "form": null,
  "detained": null,
  "difficultArea": false,
  "limit": 5,
  "unit": "WORKING_DAY",
  "article": "TT12.6.2",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "T16",
  "name": "Bổ sung giấy tờ chứng minh sau khi thụ lý ngay, vùng đặc biệt khó khăn",
  "startsWith": "IMMEDIATE_ACCEPTANCE",
  "endsWith": "FULL_PAPERS",
  "form": null,
  "detained": null,
  "difficultArea": true,
  "limit": 10,
  "unit": "WORKING_DAY",
  "article": "TT12.6.2",
  "validFrom": "2018-01-01",
  "validTo": null
 }
] as const;

export const eligibilityGroups = [
 {
  "code": "MERIT",
  "name": "Người có công với cách mạng",
  "article": "LQ.7.1",
  "needsFinancialHardship": false,
  "isProtected": false,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "POOR",
  "name": "Người thuộc hộ nghèo",
  "article": "LQ.7.2",
  "needsFinancialHardship": false,
  "isProtected": false,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "CHILD",
  "name": "Trẻ em",
  "article": "LQ.7.3",
  "needsFinancialHardship": false,
  "isProtected": true,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "ETHNIC_DIFFICULT",
  "name": "Người dân tộc thiểu số cư trú ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn",
  "article": "LQ.7.4",
  "needsFinancialHardship": false,
  "isProtected": true,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "ACCUSED_16_18",
  "name": "Người bị buộc tội từ đủ 16 tuổi đến dưới 18 tuổi",
  "article": "LQ.7.5",
  "needsFinancialHardship": false,
  "isProtected": true,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "ACCUSED_NEAR_POOR",
  "name": "Người bị buộc tội thuộc hộ cận nghèo",
  "article": "LQ.7.6",
  "needsFinancialHardship": false,
  "isProtected": false,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "TRAFFICKING",
  "name": "Nạn nhân, người đang trong quá trình xác định là nạn nhân của hành vi mua bán người và người dưới 18 tuổi đi cùng",
  "article": "LQ.7.6a",
  "needsFinancialHardship": false,
  "isProtected": true,
  "validFrom": "2025-07-01",
  "validTo": null
 },
 {
  "code": "MARTYR_KIN",
  "name": "Cha đẻ, mẹ đẻ, vợ, chồng, con của liệt sĩ và người có công nuôi dưỡng khi liệt sĩ còn nhỏ",
  "article": "LQ.7.7a",
  "needsFinancialHardship": true,
  "isProtected": false,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "AGENT_ORANGE",
  "name": "Người nhiễm chất độc da cam",
  "article": "LQ.7.7b",
  "needsFinancialHardship": true,
  "isProtected": false,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "ELDERLY",
  "name": "Người cao tuổi",
  "article": "LQ.7.7c",
  "needsFinancialHardship": true,
  "isProtected": false,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "DISABLED",
  "name": "Người khuyết tật",
  "article": "LQ.7.7d",
  "needsFinancialHardship": true,
  "isProtected": false,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "VICTIM_16_18",
  "name": "Người từ đủ 16 tuổi đến dưới 18 tuổi là bị hại trong vụ án hình sự",
  "article": "LQ.7.7đ",
  "needsFinancialHardship": true,
  "isProtected": true,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "DOMESTIC_VIOLENCE",
  "name": "Nạn nhân trong vụ việc bạo lực gia đình",
  "article": "LQ.7.7e",
  "needsFinancialHardship": true,
  "isProtected": true,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "TRAFFICKING_OLD",
  "name": "Nạn nhân của hành vi mua bán người",
  "article": "LQ.7.7g",
  "needsFinancialHardship": true,
  "isProtected": true,
  "validFrom": "2018-01-01",
  "validTo": "2025-07-01"
 },
 {
  "code": "HIV",
  "name": "Người nhiễm HIV",
  "article": "LQ.7.7h",
  "needsFinancialHardship": true,
  "isProtected": true,
  "validFrom": "2018-01-01",
  "validTo": null
 }
] as const;

export const holidays = [
 {
  "day": "2018-01-01",
  "kind": "HOLIDAY",
  "name": "Tết Dương lịch",
  "basis": "Bộ luật Lao động 2012, Điều 115"
 },
 {
  "day": "2018-02-14",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (29 tháng Chạp)",
  "basis": null
 },
 {
  "day": "2018-02-15",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (30 tháng Chạp)",
  "basis": null
 },
 {
  "day": "2018-02-16",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 1)",
  "basis": null
 },
 {
  "day": "2018-02-17",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 2)",
  "basis": null
 },
 {
  "day": "2018-02-18",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 3)",
  "basis": null
 },
 {
  "day": "2018-02-19",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Tết Nguyên đán (cho thứ Bảy 17/02)",
  "basis": null
 },
 {
  "day": "2018-02-20",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Tết Nguyên đán (cho Chủ nhật 18/02)",
  "basis": null
 },
 {
  "day": "2018-04-25",
  "kind": "HOLIDAY",
  "name": "Giỗ Tổ Hùng Vương (10/3 âm lịch)",
  "basis": "Bộ luật Lao động 2012, Điều 115"
 },
 {
  "day": "2018-04-30",
  "kind": "HOLIDAY",
  "name": "Ngày Chiến thắng 30/4",
  "basis": "Bộ luật Lao động 2012, Điều 115"
 },
 {
  "day": "2018-05-01",
  "kind": "HOLIDAY",
  "name": "Ngày Quốc tế lao động 1/5",
  "basis": "Bộ luật Lao động 2012, Điều 115"
 },
 {
  "day": "2018-09-02",
  "kind": "HOLIDAY",
  "name": "Quốc khánh 2/9",
  "basis": "Bộ luật Lao động 2012, Điều 115"
 },
 {
  "day": "2018-09-03",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Quốc khánh (2/9 là Chủ nhật)",
  "basis": "Bộ luật Lao động 2012, Điều 115"
 },
 {
  "day": "2018-12-31",
  "kind": "SWAPPED_OFF",
  "name": "Nghỉ hoán đổi dịp Tết Dương lịch 2019 (làm bù 05/01/2019)",
  "basis": "6519/VPCP-KGVX ngày 11/7/2018"
 },
 {
  "day": "2019-01-01",
  "kind": "HOLIDAY",
  "name": "Tết Dương lịch",
  "basis": "Bộ luật Lao động 2012, Điều 115"
 },
 {
  "day": "2019-01-05",
  "kind": "SWAPPED_WORKDAY",
  "name": "Làm bù dịp Tết Dương lịch 2019 (cho ngày nghỉ 31/12/2018)",
  "basis": "6519/VPCP-KGVX ngày 11/7/2018"
 },
 {
  "day": "2019-02-04",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (30 tháng Chạp)",
  "basis": "6519/VPCP-KGVX ngày 11/7/2018"
 },
 {
  "day": "2019-02-05",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 1)",
  "basis": "6519/VPCP-KGVX ngày 11/7/2018"
 },
 {
  "day": "2019-02-06",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 2)",
  "basis": "6519/VPCP-KGVX ngày 11/7/2018"
 },
 {
  "day": "2019-02-07",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 3)",
  "basis": "6519/VPCP-KGVX ngày 11/7/2018"
 },
 {
  "day": "2019-02-08",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 4)",
  "basis": "6519/VPCP-KGVX ngày 11/7/2018"
 },
 {
  "day": "2019-04-14",
  "kind": "HOLIDAY",
  "name": "Giỗ Tổ Hùng Vương (10/3 âm lịch)",
  "basis": "Bộ luật Lao động 2012, Điều 115"
 },
 {
  "day": "2019-04-15",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Giỗ Tổ Hùng Vương (14/4 là Chủ nhật)",
  "basis": "Bộ luật Lao động 2012, Điều 115"
 },
 {
  "day": "2019-04-29",
  "kind": "SWAPPED_OFF",
  "name": "Nghỉ hoán đổi dịp 30/4 và 1/5/2019 (làm bù 04/05/2019)",
  "basis": "6519/VPCP-KGVX ngày 11/7/2018"
 },
 {
  "day": "2019-04-30",
  "kind": "HOLIDAY",
  "name": "Ngày Chiến thắng 30/4",
  "basis": "Bộ luật Lao động 2012, Điều 115"
 },
 {
  "day": "2019-05-01",
  "kind": "HOLIDAY",
  "name": "Ngày Quốc tế lao động 1/5",
  "basis": "Bộ luật Lao động 2012, Điều 115"
 },
 {
  "day": "2019-05-04",
  "kind": "SWAPPED_WORKDAY",
  "name": "Làm bù dịp 30/4 và 1/5/2019 (cho ngày nghỉ 29/04/2019)",
  "basis": "6519/VPCP-KGVX ngày 11/7/2018"
 },
 {
  "day": "2019-09-02",
  "kind": "HOLIDAY",
  "name": "Quốc khánh 2/9",
  "basis": "Bộ luật Lao động 2012, Điều 115"
 },
 {
  "day": "2020-01-01",
  "kind": "HOLIDAY",
  "name": "Tết Dương lịch",
  "basis": "Bộ luật Lao động 2012, Điều 115"
 },
 {
  "day": "2020-01-23",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (29 tháng Chạp)",
  "basis": null
 },
 {
  "day": "2020-01-24",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (30 tháng Chạp)",
  "basis": null
 },
 {
  "day": "2020-01-25",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 1)",
  "basis": null
 },
 {
  "day": "2020-01-26",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 2)",
  "basis": null
 },
 {
  "day": "2020-01-27",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 3)",
  "basis": null
 },
 {
  "day": "2020-01-28",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Tết Nguyên đán (cho thứ Bảy 25/01)",
  "basis": null
 },
 {
  "day": "2020-01-29",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Tết Nguyên đán (cho Chủ nhật 26/01)",
  "basis": null
 },
 {
  "day": "2020-04-02",
  "kind": "HOLIDAY",
  "name": "Giỗ Tổ Hùng Vương (10/3 âm lịch)",
  "basis": "Bộ luật Lao động 2012, Điều 115"
 },
 {
  "day": "2020-04-30",
  "kind": "HOLIDAY",
  "name": "Ngày Chiến thắng 30/4",
  "basis": "Bộ luật Lao động 2012, Điều 115"
 },
 {
  "day": "2020-05-01",
  "kind": "HOLIDAY",
  "name": "Ngày Quốc tế lao động 1/5",
  "basis": "Bộ luật Lao động 2012, Điều 115"
 },
 {
  "day": "2020-09-02",
  "kind": "HOLIDAY",
  "name": "Quốc khánh 2/9",
  "basis": "Bộ luật Lao động 2012, Điều 115"
 },
 {
  "day": "2021-01-01",
  "kind": "HOLIDAY",
  "name": "Tết Dương lịch",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2021-02-10",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (29 tháng Chạp)",
  "basis": null
 },
 {
  "day": "2021-02-11",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (30 tháng Chạp)",
  "basis": null
 },
 {
  "day": "2021-02-12",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 1)",
  "basis": null
 },
 {
  "day": "2021-02-13",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 2)",
  "basis": null
 },
 {
  "day": "2021-02-14",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 3)",
  "basis": null
 },
 {
  "day": "2021-02-15",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Tết Nguyên đán (cho thứ Bảy 13/02)",
  "basis": null
 },
 {
  "day": "2021-02-16",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Tết Nguyên đán (cho Chủ nhật 14/02)",
  "basis": null
 },
 {
  "day": "2021-04-21",
  "kind": "HOLIDAY",
  "name": "Giỗ Tổ Hùng Vương (10/3 âm lịch)",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2021-04-30",
  "kind": "HOLIDAY",
  "name": "Ngày Chiến thắng 30/4",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2021-05-01",
  "kind": "HOLIDAY",
  "name": "Ngày Quốc tế lao động 1/5",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2021-05-03",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Ngày Quốc tế lao động (1/5 là thứ Bảy)",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 111-112"
 },
 {
  "day": "2021-09-02",
  "kind": "HOLIDAY",
  "name": "Quốc khánh 2/9",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2021-09-03",
  "kind": "HOLIDAY",
  "name": "Quốc khánh (ngày liền kề)",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2022-01-01",
  "kind": "HOLIDAY",
  "name": "Tết Dương lịch",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2022-01-03",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Tết Dương lịch (1/1 là thứ Bảy)",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 111-112"
 },
 {
  "day": "2022-01-31",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (29 tháng Chạp)",
  "basis": "245/VPCP-KGVX (tháng 01/2022)"
 },
 {
  "day": "2022-02-01",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 1)",
  "basis": "245/VPCP-KGVX (tháng 01/2022)"
 },
 {
  "day": "2022-02-02",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 2)",
  "basis": "245/VPCP-KGVX (tháng 01/2022)"
 },
 {
  "day": "2022-02-03",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 3)",
  "basis": "245/VPCP-KGVX (tháng 01/2022)"
 },
 {
  "day": "2022-02-04",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 4)",
  "basis": "245/VPCP-KGVX (tháng 01/2022)"
 },
 {
  "day": "2022-04-10",
  "kind": "HOLIDAY",
  "name": "Giỗ Tổ Hùng Vương (10/3 âm lịch)",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2022-04-11",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Giỗ Tổ Hùng Vương (10/4 là Chủ nhật)",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 111-112"
 },
 {
  "day": "2022-04-30",
  "kind": "HOLIDAY",
  "name": "Ngày Chiến thắng 30/4",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2022-05-01",
  "kind": "HOLIDAY",
  "name": "Ngày Quốc tế lao động 1/5",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2022-05-02",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Ngày Chiến thắng (30/4 là thứ Bảy)",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 111-112"
 },
 {
  "day": "2022-05-03",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Ngày Quốc tế lao động (1/5 là Chủ nhật)",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 111-112"
 },
 {
  "day": "2022-09-01",
  "kind": "HOLIDAY",
  "name": "Quốc khánh (ngày liền kề)",
  "basis": "245/VPCP-KGVX (tháng 01/2022)"
 },
 {
  "day": "2022-09-02",
  "kind": "HOLIDAY",
  "name": "Quốc khánh 2/9",
  "basis": "245/VPCP-KGVX (tháng 01/2022)"
 },
 {
  "day": "2023-01-01",
  "kind": "HOLIDAY",
  "name": "Tết Dương lịch",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2023-01-02",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Tết Dương lịch (1/1 là Chủ nhật)",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 111-112"
 },
 {
  "day": "2023-01-20",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (29 tháng Chạp)",
  "basis": "8056/VPCP-KGVX ngày 01/12/2022"
 },
 {
  "day": "2023-01-21",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (30 tháng Chạp)",
  "basis": "8056/VPCP-KGVX ngày 01/12/2022"
 },
 {
  "day": "2023-01-22",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 1)",
  "basis": "8056/VPCP-KGVX ngày 01/12/2022"
 },
 {
  "day": "2023-01-23",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 2)",
  "basis": "8056/VPCP-KGVX ngày 01/12/2022"
 },
 {
  "day": "2023-01-24",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 3)",
  "basis": "8056/VPCP-KGVX ngày 01/12/2022"
 },
 {
  "day": "2023-01-25",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Tết Nguyên đán (cho thứ Bảy 21/01)",
  "basis": "8056/VPCP-KGVX ngày 01/12/2022"
 },
 {
  "day": "2023-01-26",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Tết Nguyên đán (cho Chủ nhật 22/01)",
  "basis": "8056/VPCP-KGVX ngày 01/12/2022"
 },
 {
  "day": "2023-04-29",
  "kind": "HOLIDAY",
  "name": "Giỗ Tổ Hùng Vương (10/3 âm lịch)",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2023-04-30",
  "kind": "HOLIDAY",
  "name": "Ngày Chiến thắng 30/4",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2023-05-01",
  "kind": "HOLIDAY",
  "name": "Ngày Quốc tế lao động 1/5",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2023-05-02",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Giỗ Tổ Hùng Vương (29/4 là thứ Bảy)",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 111-112"
 },
 {
  "day": "2023-05-03",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Ngày Chiến thắng (30/4 là Chủ nhật)",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 111-112"
 },
 {
  "day": "2023-09-01",
  "kind": "HOLIDAY",
  "name": "Quốc khánh (ngày liền kề)",
  "basis": "8056/VPCP-KGVX ngày 01/12/2022"
 },
 {
  "day": "2023-09-02",
  "kind": "HOLIDAY",
  "name": "Quốc khánh 2/9",
  "basis": "8056/VPCP-KGVX ngày 01/12/2022"
 },
 {
  "day": "2023-09-04",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Quốc khánh (2/9 là thứ Bảy)",
  "basis": "8056/VPCP-KGVX ngày 01/12/2022"
 },
 {
  "day": "2024-01-01",
  "kind": "HOLIDAY",
  "name": "Tết Dương lịch",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2024-02-08",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (29 tháng Chạp)",
  "basis": "8662/VPCP-KGVX ngày 03/11/2023"
 },
 {
  "day": "2024-02-09",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (30 tháng Chạp)",
  "basis": "8662/VPCP-KGVX ngày 03/11/2023"
 },
 {
  "day": "2024-02-10",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 1)",
  "basis": "8662/VPCP-KGVX ngày 03/11/2023"
 },
 {
  "day": "2024-02-11",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 2)",
  "basis": "8662/VPCP-KGVX ngày 03/11/2023"
 },
 {
  "day": "2024-02-12",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 3)",
  "basis": "8662/VPCP-KGVX ngày 03/11/2023"
 },
 {
  "day": "2024-02-13",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Tết Nguyên đán (cho thứ Bảy 10/02)",
  "basis": "8662/VPCP-KGVX ngày 03/11/2023"
 },
 {
  "day": "2024-02-14",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Tết Nguyên đán (cho Chủ nhật 11/02)",
  "basis": "8662/VPCP-KGVX ngày 03/11/2023"
 },
 {
  "day": "2024-04-18",
  "kind": "HOLIDAY",
  "name": "Giỗ Tổ Hùng Vương (10/3 âm lịch)",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2024-04-29",
  "kind": "SWAPPED_OFF",
  "name": "Nghỉ hoán đổi dịp 30/4 và 1/5/2024 (làm bù 04/05/2024)",
  "basis": "2450/VPCP-KGVX ngày 12/4/2024"
 },
 {
  "day": "2024-04-30",
  "kind": "HOLIDAY",
  "name": "Ngày Chiến thắng 30/4",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2024-05-01",
  "kind": "HOLIDAY",
  "name": "Ngày Quốc tế lao động 1/5",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2024-05-04",
  "kind": "SWAPPED_WORKDAY",
  "name": "Làm bù dịp 30/4 và 1/5/2024 (cho ngày nghỉ 29/04/2024)",
  "basis": "2450/VPCP-KGVX ngày 12/4/2024"
 },
 {
  "day": "2024-09-02",
  "kind": "HOLIDAY",
  "name": "Quốc khánh 2/9",
  "basis": "8662/VPCP-KGVX ngày 03/11/2023"
 },
 {
  "day": "2024-09-03",
  "kind": "HOLIDAY",
  "name": "Quốc khánh (ngày liền kề)",
  "basis": "8662/VPCP-KGVX ngày 03/11/2023"
 },
 {
  "day": "2025-01-01",
  "kind": "HOLIDAY",
  "name": "Tết Dương lịch",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2025-01-27",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (28 tháng Chạp)",
  "basis": "8726/VPCP-KGVX ngày 26/11/2024; Thông báo 6150/TB-BLĐTBXH"
 },
 {
  "day": "2025-01-28",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (29 tháng Chạp)",
  "basis": "8726/VPCP-KGVX ngày 26/11/2024; Thông báo 6150/TB-BLĐTBXH"
 },
 {
  "day": "2025-01-29",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 1)",
  "basis": "8726/VPCP-KGVX ngày 26/11/2024; Thông báo 6150/TB-BLĐTBXH"
 },
 {
  "day": "2025-01-30",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 2)",
  "basis": "8726/VPCP-KGVX ngày 26/11/2024; Thông báo 6150/TB-BLĐTBXH"
 },
 {
  "day": "2025-01-31",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 3)",
  "basis": "8726/VPCP-KGVX ngày 26/11/2024; Thông báo 6150/TB-BLĐTBXH"
 },
 {
  "day": "2025-04-07",
  "kind": "HOLIDAY",
  "name": "Giỗ Tổ Hùng Vương (10/3 âm lịch)",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2025-04-26",
  "kind": "SWAPPED_WORKDAY",
  "name": "Làm bù dịp 30/4 và 1/5/2025 (cho ngày nghỉ 02/05/2025)",
  "basis": "8726/VPCP-KGVX ngày 26/11/2024; Thông báo 6150/TB-BLĐTBXH"
 },
 {
  "day": "2025-04-30",
  "kind": "HOLIDAY",
  "name": "Ngày Chiến thắng 30/4",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2025-05-01",
  "kind": "HOLIDAY",
  "name": "Ngày Quốc tế lao động 1/5",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2025-05-02",
  "kind": "SWAPPED_OFF",
  "name": "Nghỉ hoán đổi dịp 30/4 và 1/5/2025 (làm bù 26/04/2025)",
  "basis": "8726/VPCP-KGVX ngày 26/11/2024; Thông báo 6150/TB-BLĐTBXH"
 },
 {
  "day": "2025-09-01",
  "kind": "HOLIDAY",
  "name": "Quốc khánh (ngày liền kề)",
  "basis": "8726/VPCP-KGVX ngày 26/11/2024; Thông báo 6150/TB-BLĐTBXH"
 },
 {
  "day": "2025-09-02",
  "kind": "HOLIDAY",
  "name": "Quốc khánh 2/9",
  "basis": "8726/VPCP-KGVX ngày 26/11/2024; Thông báo 6150/TB-BLĐTBXH"
 },
 {
  "day": "2026-01-01",
  "kind": "HOLIDAY",
  "name": "Tết Dương lịch",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2026-01-02",
  "kind": "SWAPPED_OFF",
  "name": "Nghỉ hoán đổi dịp Tết Dương lịch 2026 (làm bù 10/01/2026)",
  "basis": "12729/VPCP-KGVX ngày 25/12/2025"
 },
 {
  "day": "2026-01-10",
  "kind": "SWAPPED_WORKDAY",
  "name": "Làm bù dịp Tết Dương lịch 2026 (cho ngày nghỉ 02/01/2026)",
  "basis": "12729/VPCP-KGVX ngày 25/12/2025"
 },
 {
  "day": "2026-02-16",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (29 tháng Chạp)",
  "basis": "Thông báo 9441/TB-BNV ngày 16/10/2025 (9859/VPCP-KGVX)"
 },
 {
  "day": "2026-02-17",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 1)",
  "basis": "Thông báo 9441/TB-BNV ngày 16/10/2025 (9859/VPCP-KGVX)"
 },
 {
  "day": "2026-02-18",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 2)",
  "basis": "Thông báo 9441/TB-BNV ngày 16/10/2025 (9859/VPCP-KGVX)"
 },
 {
  "day": "2026-02-19",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 3)",
  "basis": "Thông báo 9441/TB-BNV ngày 16/10/2025 (9859/VPCP-KGVX)"
 },
 {
  "day": "2026-02-20",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 4)",
  "basis": "Thông báo 9441/TB-BNV ngày 16/10/2025 (9859/VPCP-KGVX)"
 },
 {
  "day": "2026-04-26",
  "kind": "HOLIDAY",
  "name": "Giỗ Tổ Hùng Vương (10/3 âm lịch)",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2026-04-27",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Giỗ Tổ Hùng Vương (26/4 là Chủ nhật)",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 111-112"
 },
 {
  "day": "2026-04-30",
  "kind": "HOLIDAY",
  "name": "Ngày Chiến thắng 30/4",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2026-05-01",
  "kind": "HOLIDAY",
  "name": "Ngày Quốc tế lao động 1/5",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2026-08-22",
  "kind": "SWAPPED_WORKDAY",
  "name": "Làm bù dịp Quốc khánh 2026 (cho ngày nghỉ 31/08/2026)",
  "basis": "Thông báo 9441/TB-BNV ngày 16/10/2025 (9859/VPCP-KGVX)"
 },
 {
  "day": "2026-08-31",
  "kind": "SWAPPED_OFF",
  "name": "Nghỉ hoán đổi dịp Quốc khánh 2026 (làm bù 22/08/2026)",
  "basis": "Thông báo 9441/TB-BNV ngày 16/10/2025 (9859/VPCP-KGVX)"
 },
 {
  "day": "2026-09-01",
  "kind": "HOLIDAY",
  "name": "Quốc khánh (ngày liền kề)",
  "basis": "Thông báo 9441/TB-BNV ngày 16/10/2025 (9859/VPCP-KGVX)"
 },
 {
  "day": "2026-09-02",
  "kind": "HOLIDAY",
  "name": "Quốc khánh 2/9",
  "basis": "Thông báo 9441/TB-BNV ngày 16/10/2025 (9859/VPCP-KGVX)"
 },
 {
  "day": "2026-11-24",
  "kind": "HOLIDAY",
  "name": "Ngày Văn hóa Việt Nam",
  "basis": "Nghị quyết 28/2026/QH16 ngày 24/4/2026, Điều 2 (hiệu lực 01/7/2026); 10065/VPCP-KGVX ngày 02/10/2026 (nghỉ 1 ngày)"
 },
 {
  "day": "2027-01-01",
  "kind": "HOLIDAY",
  "name": "Tết Dương lịch",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2027-02-04",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (28 tháng Chạp)",
  "basis": "10065/VPCP-KGVX ngày 02/10/2026"
 },
 {
  "day": "2027-02-05",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (29 tháng Chạp)",
  "basis": "10065/VPCP-KGVX ngày 02/10/2026"
 },
 {
  "day": "2027-02-06",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 1)",
  "basis": "10065/VPCP-KGVX ngày 02/10/2026"
 },
 {
  "day": "2027-02-07",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 2)",
  "basis": "10065/VPCP-KGVX ngày 02/10/2026"
 },
 {
  "day": "2027-02-08",
  "kind": "HOLIDAY",
  "name": "Tết Nguyên đán (mùng 3)",
  "basis": "10065/VPCP-KGVX ngày 02/10/2026"
 },
 {
  "day": "2027-02-09",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Tết Nguyên đán (cho thứ Bảy 06/02)",
  "basis": "10065/VPCP-KGVX ngày 02/10/2026"
 },
 {
  "day": "2027-02-10",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Tết Nguyên đán (cho Chủ nhật 07/02)",
  "basis": "10065/VPCP-KGVX ngày 02/10/2026"
 },
 {
  "day": "2027-04-16",
  "kind": "HOLIDAY",
  "name": "Giỗ Tổ Hùng Vương (10/3 âm lịch)",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2027-04-30",
  "kind": "HOLIDAY",
  "name": "Ngày Chiến thắng 30/4",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2027-05-01",
  "kind": "HOLIDAY",
  "name": "Ngày Quốc tế lao động 1/5",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 112"
 },
 {
  "day": "2027-05-03",
  "kind": "COMPENSATORY_OFF",
  "name": "Nghỉ bù Ngày Quốc tế lao động (1/5 là thứ Bảy)",
  "basis": "Bộ luật Lao động 45/2019/QH14, Điều 111-112"
 },
 {
  "day": "2027-09-02",
  "kind": "HOLIDAY",
  "name": "Quốc khánh 2/9",
  "basis": "10065/VPCP-KGVX ngày 02/10/2026"
 },
 {
  "day": "2027-09-03",
  "kind": "HOLIDAY",
  "name": "Quốc khánh (ngày liền kề)",
  "basis": "10065/VPCP-KGVX ngày 02/10/2026"
 },
 {
  "day": "2027-11-24",
  "kind": "HOLIDAY",
  "name": "Ngày Văn hóa Việt Nam",
  "basis": "Nghị quyết 28/2026/QH16 ngày 24/4/2026, Điều 2 (hiệu lực 01/7/2026)"
 }
] as const;

export const legalFields = [
 {
  "code": "CRIMINAL",
  "name": "Pháp luật hình sự",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "CIVIL_FAMILY",
  "name": "Pháp luật dân sự, hôn nhân gia đình",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "ADMINISTRATIVE",
  "name": "Pháp luật hành chính",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "OTHER",
  "name": "Các lĩnh vực pháp luật khác",
  "validFrom": "2018-01-01",
  "validTo": null
 }
] as const;

export const organizationKinds = [
 {
  "code": "STATE_CENTER",
  "name": "Trung tâm trợ giúp pháp lý nhà nước",
  "abbreviation": "TT",
  "givesAid": true,
  "article": "LQ.11",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "BRANCH",
  "name": "Chi nhánh của Trung tâm trợ giúp pháp lý nhà nước",
  "abbreviation": "CN",
  "givesAid": true,
  "article": "LQ.11; NĐ144.5",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "CONTRACTED_ORGANIZATION",
  "name": "Tổ chức ký hợp đồng thực hiện trợ giúp pháp lý",
  "abbreviation": "HĐ",
  "givesAid": true,
  "article": "LQ.14",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "REGISTERED_ORGANIZATION",
  "name": "Tổ chức đăng ký tham gia trợ giúp pháp lý",
  "abbreviation": "ĐK",
  "givesAid": true,
  "article": "LQ.15",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "JUSTICE_DEPARTMENT",
  "name": "Sở Tư pháp",
  "abbreviation": null,
  "givesAid": false,
  "article": "LQ.41",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "NATIONAL_AUTHORITY",
  "name": "Cục Phổ biến, giáo dục pháp luật và Trợ giúp pháp lý, Bộ Tư pháp",
  "abbreviation": null,
  "givesAid": false,
  "article": "LQ.40",
  "validFrom": "2018-01-01",
  "validTo": null
 }
] as const;

export const practitionerKinds = [
 {
  "code": "LEGAL_AID_OFFICER",
  "name": "Trợ giúp viên pháp lý",
  "forms": [
   "LITIGATION",
   "LEGAL_ADVICE",
   "OUT_OF_COURT_REPRESENTATION"
  ],
  "organizationKinds": [
   "STATE_CENTER",
   "BRANCH"
  ],
  "credential": "OFFICER_CARD",
  "article": "LQ.17.1a",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "LAWYER",
  "name": "Luật sư thực hiện trợ giúp pháp lý",
  "forms": [
   "LITIGATION",
   "LEGAL_ADVICE",
   "OUT_OF_COURT_REPRESENTATION"
  ],
  "organizationKinds": [
   "STATE_CENTER",
   "BRANCH",
   "CONTRACTED_ORGANIZATION",
   "REGISTERED_ORGANIZATION"
  ],
  "credential": "LAWYER_CARD",
  "article": "LQ.17.1b",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "CONSULTANT",
  "name": "Tư vấn viên pháp luật",
  "forms": [
   "LEGAL_ADVICE"
  ],
  "organizationKinds": [
   "CONTRACTED_ORGANIZATION",
   "REGISTERED_ORGANIZATION"
  ],
  "credential": "CONSULTANT_CARD",
  "article": "LQ.17.1c",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "COLLABORATOR",
  "name": "Cộng tác viên trợ giúp pháp lý",
  "forms": [
   "LEGAL_ADVICE"
  ],
  "organizationKinds": [
   "STATE_CENTER",
   "BRANCH"
  ],
  "credential": "COLLABORATOR_CARD",
  "article": "LQ.24.3",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "APPRENTICE",
  "name": "Người tập sự trợ giúp pháp lý",
  "forms": [],
  "organizationKinds": [
   "STATE_CENTER",
   "BRANCH"
  ],
  "credential": null,
  "article": "LQ.20",
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "INTAKE_OFFICER",
  "name": "Người tiếp nhận yêu cầu trợ giúp pháp lý",
  "forms": [],
  "organizationKinds": [
   "STATE_CENTER",
   "BRANCH",
   "CONTRACTED_ORGANIZATION",
   "REGISTERED_ORGANIZATION"
  ],
  "credential": null,
  "article": "LQ.32.2",
  "validFrom": "2018-01-01",
  "validTo": null
 }
] as const;

export const provinces = [
 {
  "id": "vn63-01",
  "code": "01",
  "name": "Hà Nội",
  "fullName": "Thành phố Hà Nội",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-01"
 },
 {
  "id": "vn63-02",
  "code": "02",
  "name": "Hà Giang",
  "fullName": "Tỉnh Hà Giang",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-08"
 },
 {
  "id": "vn63-04",
  "code": "04",
  "name": "Cao Bằng",
  "fullName": "Tỉnh Cao Bằng",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-04"
 },
 {
  "id": "vn63-06",
  "code": "06",
  "name": "Bắc Kạn",
  "fullName": "Tỉnh Bắc Kạn",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-19"
 },
 {
  "id": "vn63-08",
  "code": "08",
  "name": "Tuyên Quang",
  "fullName": "Tỉnh Tuyên Quang",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-08"
 },
 {
  "id": "vn63-10",
  "code": "10",
  "name": "Lào Cai",
  "fullName": "Tỉnh Lào Cai",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-15"
 },
 {
  "id": "vn63-11",
  "code": "11",
  "name": "Điện Biên",
  "fullName": "Tỉnh Điện Biên",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-11"
 },
 {
  "id": "vn63-12",
  "code": "12",
  "name": "Lai Châu",
  "fullName": "Tỉnh Lai Châu",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-12"
 },
 {
  "id": "vn63-14",
  "code": "14",
  "name": "Sơn La",
  "fullName": "Tỉnh Sơn La",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-14"
 },
 {
  "id": "vn63-15",
  "code": "15",
  "name": "Yên Bái",
  "fullName": "Tỉnh Yên Bái",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-15"
 },
 {
  "id": "vn63-17",
  "code": "17",
  "name": "Hoà Bình",
  "fullName": "Tỉnh Hoà Bình",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-25"
 },
 {
  "id": "vn63-19",
  "code": "19",
  "name": "Thái Nguyên",
  "fullName": "Tỉnh Thái Nguyên",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-19"
 },
 {
  "id": "vn63-20",
  "code": "20",
  "name": "Lạng Sơn",
  "fullName": "Tỉnh Lạng Sơn",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-20"
 },
 {
  "id": "vn63-22",
  "code": "22",
  "name": "Quảng Ninh",
  "fullName": "Tỉnh Quảng Ninh",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-22"
 },
 {
  "id": "vn63-24",
  "code": "24",
  "name": "Bắc Giang",
  "fullName": "Tỉnh Bắc Giang",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-24"
 },
 {
  "id": "vn63-25",
  "code": "25",
  "name": "Phú Thọ",
  "fullName": "Tỉnh Phú Thọ",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-25"
 },
 {
  "id": "vn63-26",
  "code": "26",
  "name": "Vĩnh Phúc",
  "fullName": "Tỉnh Vĩnh Phúc",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-25"
 },
 {
  "id": "vn63-27",
  "code": "27",
  "name": "Bắc Ninh",
  "fullName": "Tỉnh Bắc Ninh",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-24"
 },
 {
  "id": "vn63-30",
  "code": "30",
  "name": "Hải Dương",
  "fullName": "Tỉnh Hải Dương",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-31"
 },
 {
  "id": "vn63-31",
  "code": "31",
  "name": "Hải Phòng",
  "fullName": "Thành phố Hải Phòng",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-31"
 },
 {
  "id": "vn63-33",
  "code": "33",
  "name": "Hưng Yên",
  "fullName": "Tỉnh Hưng Yên",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-33"
 },
 {
  "id": "vn63-34",
  "code": "34",
  "name": "Thái Bình",
  "fullName": "Tỉnh Thái Bình",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-33"
 },
 {
  "id": "vn63-35",
  "code": "35",
  "name": "Hà Nam",
  "fullName": "Tỉnh Hà Nam",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-37"
 },
 {
  "id": "vn63-36",
  "code": "36",
  "name": "Nam Định",
  "fullName": "Tỉnh Nam Định",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-37"
 },
 {
  "id": "vn63-37",
  "code": "37",
  "name": "Ninh Bình",
  "fullName": "Tỉnh Ninh Bình",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-37"
 },
 {
  "id": "vn63-38",
  "code": "38",
  "name": "Thanh Hóa",
  "fullName": "Tỉnh Thanh Hóa",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-38"
 },
 {
  "id": "vn63-40",
  "code": "40",
  "name": "Nghệ An",
  "fullName": "Tỉnh Nghệ An",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-40"
 },
 {
  "id": "vn63-42",
  "code": "42",
  "name": "Hà Tĩnh",
  "fullName": "Tỉnh Hà Tĩnh",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-42"
 },
 {
  "id": "vn63-44",
  "code": "44",
  "name": "Quảng Bình",
  "fullName": "Tỉnh Quảng Bình",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-44"
 },
 {
  "id": "vn63-45",
  "code": "45",
  "name": "Quảng Trị",
  "fullName": "Tỉnh Quảng Trị",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-44"
 },
 {
  "id": "vn63-46",
  "code": "46",
  "name": "Huế",
  "fullName": "Thành phố Huế",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-46"
 },
 {
  "id": "vn63-48",
  "code": "48",
  "name": "Đà Nẵng",
  "fullName": "Thành phố Đà Nẵng",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-48"
 },
 {
  "id": "vn63-49",
  "code": "49",
  "name": "Quảng Nam",
  "fullName": "Tỉnh Quảng Nam",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-48"
 },
 {
  "id": "vn63-51",
  "code": "51",
  "name": "Quảng Ngãi",
  "fullName": "Tỉnh Quảng Ngãi",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-51"
 },
 {
  "id": "vn63-52",
  "code": "52",
  "name": "Bình Định",
  "fullName": "Tỉnh Bình Định",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-52"
 },
 {
  "id": "vn63-54",
  "code": "54",
  "name": "Phú Yên",
  "fullName": "Tỉnh Phú Yên",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-66"
 },
 {
  "id": "vn63-56",
  "code": "56",
  "name": "Khánh Hòa",
  "fullName": "Tỉnh Khánh Hòa",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-56"
 },
 {
  "id": "vn63-58",
  "code": "58",
  "name": "Ninh Thuận",
  "fullName": "Tỉnh Ninh Thuận",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-56"
 },
 {
  "id": "vn63-60",
  "code": "60",
  "name": "Bình Thuận",
  "fullName": "Tỉnh Bình Thuận",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-68"
 },
 {
  "id": "vn63-62",
  "code": "62",
  "name": "Kon Tum",
  "fullName": "Tỉnh Kon Tum",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-51"
 },
 {
  "id": "vn63-64",
  "code": "64",
  "name": "Gia Lai",
  "fullName": "Tỉnh Gia Lai",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-52"
 },
 {
  "id": "vn63-66",
  "code": "66",
  "name": "Đắk Lắk",
  "fullName": "Tỉnh Đắk Lắk",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-66"
 },
 {
  "id": "vn63-67",
  "code": "67",
  "name": "Đắk Nông",
  "fullName": "Tỉnh Đắk Nông",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-68"
 },
 {
  "id": "vn63-68",
  "code": "68",
  "name": "Lâm Đồng",
  "fullName": "Tỉnh Lâm Đồng",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-68"
 },
 {
  "id": "vn63-70",
  "code": "70",
  "name": "Bình Phước",
  "fullName": "Tỉnh Bình Phước",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-75"
 },
 {
  "id": "vn63-72",
  "code": "72",
  "name": "Tây Ninh",
  "fullName": "Tỉnh Tây Ninh",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-80"
 },
 {
  "id": "vn63-74",
  "code": "74",
  "name": "Bình Dương",
  "fullName": "Tỉnh Bình Dương",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-79"
 },
 {
  "id": "vn63-75",
  "code": "75",
  "name": "Đồng Nai",
  "fullName": "Tỉnh Đồng Nai",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-75"
 },
 {
  "id": "vn63-77",
  "code": "77",
  "name": "Bà Rịa - Vũng Tàu",
  "fullName": "Tỉnh Bà Rịa - Vũng Tàu",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-79"
 },
 {
  "id": "vn63-79",
  "code": "79",
  "name": "Hồ Chí Minh",
  "fullName": "Thành phố Hồ Chí Minh",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-79"
 },
 {
  "id": "vn63-80",
  "code": "80",
  "name": "Long An",
  "fullName": "Tỉnh Long An",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-80"
 },
 {
  "id": "vn63-82",
  "code": "82",
  "name": "Tiền Giang",
  "fullName": "Tỉnh Tiền Giang",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-82"
 },
 {
  "id": "vn63-83",
  "code": "83",
  "name": "Bến Tre",
  "fullName": "Tỉnh Bến Tre",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-86"
 },
 {
  "id": "vn63-84",
  "code": "84",
  "name": "Trà Vinh",
  "fullName": "Tỉnh Trà Vinh",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-86"
 },
 {
  "id": "vn63-86",
  "code": "86",
  "name": "Vĩnh Long",
  "fullName": "Tỉnh Vĩnh Long",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-86"
 },
 {
  "id": "vn63-87",
  "code": "87",
  "name": "Đồng Tháp",
  "fullName": "Tỉnh Đồng Tháp",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-82"
 },
 {
  "id": "vn63-89",
  "code": "89",
  "name": "An Giang",
  "fullName": "Tỉnh An Giang",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-91"
 },
 {
  "id": "vn63-91",
  "code": "91",
  "name": "Kiên Giang",
  "fullName": "Tỉnh Kiên Giang",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-91"
 },
 {
  "id": "vn63-92",
  "code": "92",
  "name": "Cần Thơ",
  "fullName": "Thành phố Cần Thơ",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-92"
 },
 {
  "id": "vn63-93",
  "code": "93",
  "name": "Hậu Giang",
  "fullName": "Tỉnh Hậu Giang",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-92"
 },
 {
  "id": "vn63-94",
  "code": "94",
  "name": "Sóc Trăng",
  "fullName": "Tỉnh Sóc Trăng",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-92"
 },
 {
  "id": "vn63-95",
  "code": "95",
  "name": "Bạc Liêu",
  "fullName": "Tỉnh Bạc Liêu",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-96"
 },
 {
  "id": "vn63-96",
  "code": "96",
  "name": "Cà Mau",
  "fullName": "Tỉnh Cà Mau",
  "validFrom": "2004-01-01",
  "validTo": "2025-07-01",
  "successorId": "vn34-96"
 },
 {
  "id": "vn34-01",
  "code": "01",
  "name": "Hà Nội",
  "fullName": "Thành phố Hà Nội",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-04",
  "code": "04",
  "name": "Cao Bằng",
  "fullName": "Tỉnh Cao Bằng",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-08",
  "code": "08",
  "name": "Tuyên Quang",
  "fullName": "Tỉnh Tuyên Quang",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-11",
  "code": "11",
  "name": "Điện Biên",
  "fullName": "Tỉnh Điện Biên",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-12",
  "code": "12",
  "name": "Lai Châu",
  "fullName": "Tỉnh Lai Châu",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-14",
  "code": "14",
  "name": "Sơn La",
  "fullName": "Tỉnh Sơn La",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-15",
  "code": "15",
  "name": "Lào Cai",
  "fullName": "Tỉnh Lào Cai",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-19",
  "code": "19",
  "name": "Thái Nguyên",
  "fullName": "Tỉnh Thái Nguyên",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-20",
  "code": "20",
  "name": "Lạng Sơn",
  "fullName": "Tỉnh Lạng Sơn",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-22",
  "code": "22",
  "name": "Quảng Ninh",
  "fullName": "Tỉnh Quảng Ninh",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-24",
  "code": "24",
  "name": "Bắc Ninh",
  "fullName": "Tỉnh Bắc Ninh",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-25",
  "code": "25",
  "name": "Phú Thọ",
  "fullName": "Tỉnh Phú Thọ",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-31",
  "code": "31",
  "name": "Hải Phòng",
  "fullName": "Thành phố Hải Phòng",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-33",
  "code": "33",
  "name": "Hưng Yên",
  "fullName": "Tỉnh Hưng Yên",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-37",
  "code": "37",
  "name": "Ninh Bình",
  "fullName": "Tỉnh Ninh Bình",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-38",
  "code": "38",
  "name": "Thanh Hoá",
  "fullName": "Tỉnh Thanh Hoá",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-40",
  "code": "40",
  "name": "Nghệ An",
  "fullName": "Tỉnh Nghệ An",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-42",
  "code": "42",
  "name": "Hà Tĩnh",
  "fullName": "Tỉnh Hà Tĩnh",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-44",
  "code": "44",
  "name": "Quảng Trị",
  "fullName": "Tỉnh Quảng Trị",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-46",
  "code": "46",
  "name": "Huế",
  "fullName": "Thành phố Huế",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-48",
  "code": "48",
  "name": "Đà Nẵng",
  "fullName": "Thành phố Đà Nẵng",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-51",
  "code": "51",
  "name": "Quảng Ngãi",
  "fullName": "Tỉnh Quảng Ngãi",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-52",
  "code": "52",
  "name": "Gia Lai",
  "fullName": "Tỉnh Gia Lai",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-56",
  "code": "56",
  "name": "Khánh Hoà",
  "fullName": "Tỉnh Khánh Hoà",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-66",
  "code": "66",
  "name": "Đắk Lắk",
  "fullName": "Tỉnh Đắk Lắk",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-68",
  "code": "68",
  "name": "Lâm Đồng",
  "fullName": "Tỉnh Lâm Đồng",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-75",
  "code": "75",
  "name": "Đồng Nai",
  "fullName": "Thành phố Đồng Nai",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-79",
  "code": "79",
  "name": "Hồ Chí Minh",
  "fullName": "Thành phố Hồ Chí Minh",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-80",
  "code": "80",
  "name": "Tây Ninh",
  "fullName": "Tỉnh Tây Ninh",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-82",
  "code": "82",
  "name": "Đồng Tháp",
  "fullName": "Tỉnh Đồng Tháp",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-86",
  "code": "86",
  "name": "Vĩnh Long",
  "fullName": "Tỉnh Vĩnh Long",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-91",
  "code": "91",
  "name": "An Giang",
  "fullName": "Tỉnh An Giang",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-92",
  "code": "92",
  "name": "Cần Thơ",
  "fullName": "Thành phố Cần Thơ",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 },
 {
  "id": "vn34-96",
  "code": "96",
  "name": "Cà Mau",
  "fullName": "Tỉnh Cà Mau",
  "validFrom": "2025-07-01",
  "validTo": null,
  "successorId": null
 }
] as const;

export const statutoryForms = [
 {
  "code": "24/BTP/TGPL",
  "name": "Số lượt người đã được trợ giúp pháp lý",
  "article": "TT 03/2019/TT-BTP, biểu 24/BTP/TGPL",
  "countsOn": "END",
  "validFrom": "2019-05-15",
  "validTo": null,
  "columns": [
   {
    "number": 1,
    "label": "Tổng số",
    "known": true
   },
   {
    "number": 2,
    "label": "Nam",
    "known": true
   },
   {
    "number": 3,
    "label": "Nữ",
    "known": true
   },
   {
    "number": 4,
    "label": "Người có công với cách mạng",
    "known": true,
    "groups": [
     "MERIT"
    ]
   },
   {
    "number": 5,
    "label": "Người thuộc hộ nghèo",
    "known": true,
    "groups": [
     "POOR"
    ]
   },
   {
    "number": 6,
    "label": "Người dân tộc thiểu số",
    "known": true,
    "groups": [
     "ETHNIC_DIFFICULT"
    ]
   },
   {
    "number": 7,
    "label": "Người vừa thuộc hộ nghèo, vừa là người dân tộc thiểu số",
    "known": true,
    "groups": [
     "POOR",
     "ETHNIC_DIFFICULT"
    ]
   },
   {
    "number": 8,
    "label": "Trẻ em",
    "known": true,
    "groups": [
     "CHILD"
    ]
   },
   {
    "number": 9,
    "label": "Người bị buộc tội từ đủ 16 tuổi đến dưới 18 tuổi",
    "known": true,
    "groups": [
     "ACCUSED_16_18"
    ]
   },
   {
    "number": 10,
    "label": "Người bị buộc tội thuộc hộ cận nghèo",
    "known": true,
    "groups": [
     "ACCUSED_NEAR_POOR"
    ]
   },
   {
    "number": 11,
    "label": "Có khó khăn về tài chính: Cha mẹ đẻ, vợ, chồng, con của liệt sĩ và người có công nuôi dưỡng khi liệt sĩ còn nhỏ",
    "known": true,
    "groups": [
     "MARTYR_KIN"
    ]
   },
   {
    "number": 12,
    "label": "Có khó khăn về tài chính: Người nhiễm chất độc da cam",
    "known": true,
    "groups": [
     "AGENT_ORANGE"
    ]
   },
   {
    "number": 13,
    "label": "Có khó khăn về tài chính: Người cao tuổi",
    "known": true,
    "groups": [
     "ELDERLY"
    ]
   },
   {
    "number": 14,
    "label": "Có khó khăn về tài chính: Người khuyết tật",
    "known": true,
    "groups": [
     "DISABLED"
    ]
   },
   {
    "number": 15,
    "label": "Có khó khăn về tài chính: Người từ đủ 16 tuổi đến dưới 18 tuổi là bị hại trong vụ án hình sự",
    "known": true,
    "groups": [
     "VICTIM_16_18"
    ]
   },
   {
    "number": 16,
    "label": "Có khó khăn về tài chính: Nạn nhân trong vụ việc bạo lực gia đình",
    "known": true,
    "groups": [
     "DOMESTIC_VIOLENCE"
    ]
   },
   {
    "number": 17,
    "label": "Nạn nhân của hành vi mua bán người",
    "known": true,
    "groups": [
     "TRAFFICKING",
     "TRAFFICKING_OLD"
    ]
   },
   {
    "number": 18,
    "label": "Có khó khăn về tài chính: Người nhiễm HIV",
    "known": true,
    "groups": [
     "HIV"
    ]
   }
  ]
 },
 {
  "code": "25/BTP/TGPL",
  "name": "Số vụ việc trợ giúp pháp lý",
  "article": "TT 03/2019/TT-BTP, biểu 25/BTP/TGPL",
  "countsOn": "ACCEPTANCE",
  "validFrom": "2019-05-15",
  "validTo": null,
  "columns": [
   {
    "number": 1,
    "label": "Tổng số vụ việc thực hiện trong kỳ báo cáo",
    "known": true
   },
   {
    "number": 2,
    "label": "Kỳ trước chuyển qua",
    "known": true
   },
   {
    "number": 3,
    "label": "Thụ lý trong kỳ",
    "known": true
   },
   {
    "number": 4,
    "label": "Số vụ việc kết thúc trong kỳ báo cáo",
    "known": true
   },
   {
    "number": 5,
    "label": "Kết thúc: Trợ giúp viên pháp lý",
    "known": true
   },
   {
    "number": 6,
    "label": "Kết thúc: Luật sư – tổng số",
    "known": true
   },
   {
    "number": 7,
    "label": "Kết thúc: Luật sư theo hợp đồng của Trung tâm",
    "known": true
   },
   {
    "number": 8,
    "label": "Kết thúc: Luật sư theo phân công của tổ chức ký hợp đồng",
    "known": true
   },
   {
    "number": 9,
    "label": "Kết thúc: Luật sư theo phân công của tổ chức đăng ký",
    "known": true
   },
   {
    "number": 10,
    "label": "Kết thúc: Tư vấn viên pháp luật – tổng số",
    "known": true
   },
   {
    "number": 11,
    "label": "Kết thúc: Tư vấn viên pháp luật theo phân công của tổ chức ký hợp đồng",
    "known": true
   },
   {
    "number": 12,
    "label": "Kết thúc: Tư vấn viên pháp luật theo phân công của tổ chức đăng ký",
    "known": true
   },
   {
    "number": 13,
    "label": "Kết thúc: Cộng tác viên trợ giúp pháp lý",
    "known": true
   }
  ]
 }
] as const;
