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

export const eligibilityGroups = [
 {
  "code": "MERIT",
  "name": "Người có công với cách mạng",
  "article": "LQ.7.1",
  "needsFinancialHardship": false,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "POOR",
  "name": "Người thuộc hộ nghèo",
  "article": "LQ.7.2",
  "needsFinancialHardship": false,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "CHILD",
  "name": "Trẻ em",
  "article": "LQ.7.3",
  "needsFinancialHardship": false,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "ETHNIC_DIFFICULT",
  "name": "Người dân tộc thiểu số cư trú ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn",
  "article": "LQ.7.4",
  "needsFinancialHardship": false,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "ACCUSED_16_18",
  "name": "Người bị buộc tội từ đủ 16 tuổi đến dưới 18 tuổi",
  "article": "LQ.7.5",
  "needsFinancialHardship": false,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "ACCUSED_NEAR_POOR",
  "name": "Người bị buộc tội thuộc hộ cận nghèo",
  "article": "LQ.7.6",
  "needsFinancialHardship": false,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "TRAFFICKING",
  "name": "Nạn nhân, người đang trong quá trình xác định là nạn nhân của hành vi mua bán người và người dưới 18 tuổi đi cùng",
  "article": "LQ.7.6a",
  "needsFinancialHardship": false,
  "validFrom": "2025-07-01",
  "validTo": null
 },
 {
  "code": "MARTYR_KIN",
  "name": "Cha đẻ, mẹ đẻ, vợ, chồng, con của liệt sĩ và người có công nuôi dưỡng khi liệt sĩ còn nhỏ",
  "article": "LQ.7.7a",
  "needsFinancialHardship": true,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "AGENT_ORANGE",
  "name": "Người nhiễm chất độc da cam",
  "article": "LQ.7.7b",
  "needsFinancialHardship": true,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "ELDERLY",
  "name": "Người cao tuổi",
  "article": "LQ.7.7c",
  "needsFinancialHardship": true,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "DISABLED",
  "name": "Người khuyết tật",
  "article": "LQ.7.7d",
  "needsFinancialHardship": true,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "VICTIM_16_18",
  "name": "Người từ đủ 16 tuổi đến dưới 18 tuổi là bị hại trong vụ án hình sự",
  "article": "LQ.7.7đ",
  "needsFinancialHardship": true,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "DOMESTIC_VIOLENCE",
  "name": "Nạn nhân trong vụ việc bạo lực gia đình",
  "article": "LQ.7.7e",
  "needsFinancialHardship": true,
  "validFrom": "2018-01-01",
  "validTo": null
 },
 {
  "code": "TRAFFICKING_OLD",
  "name": "Nạn nhân của hành vi mua bán người",
  "article": "LQ.7.7g",
  "needsFinancialHardship": true,
  "validFrom": "2018-01-01",
  "validTo": "2025-07-01"
 },
 {
  "code": "HIV",
  "name": "Người nhiễm HIV",
  "article": "LQ.7.7h",
  "needsFinancialHardship": true,
  "validFrom": "2018-01-01",
  "validTo": null
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
  "code": "25/BTP/TGPL",
  "name": "Số vụ việc trợ giúp pháp lý",
  "article": "TT 03/2019/TT-BTP, biểu 25/BTP/TGPL",
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
    "known": false
   },
   {
    "number": 5,
    "label": "Kết thúc: Trợ giúp viên pháp lý",
    "known": false
   },
   {
    "number": 6,
    "label": "Kết thúc: Luật sư – tổng số",
    "known": false
   },
   {
    "number": 7,
    "label": "Kết thúc: Luật sư theo hợp đồng của Trung tâm",
    "known": false
   },
   {
    "number": 8,
    "label": "Kết thúc: Luật sư theo phân công của tổ chức ký hợp đồng",
    "known": false
   },
   {
    "number": 9,
    "label": "Kết thúc: Luật sư theo phân công của tổ chức đăng ký",
    "known": false
   },
   {
    "number": 10,
    "label": "Kết thúc: Tư vấn viên pháp luật – tổng số",
    "known": false
   },
   {
    "number": 11,
    "label": "Kết thúc: Tư vấn viên pháp luật theo phân công của tổ chức ký hợp đồng",
    "known": false
   },
   {
    "number": 12,
    "label": "Kết thúc: Tư vấn viên pháp luật theo phân công của tổ chức đăng ký",
    "known": false
   },
   {
    "number": 13,
    "label": "Kết thúc: Cộng tác viên trợ giúp pháp lý",
    "known": false
   }
  ]
 }
] as const;
