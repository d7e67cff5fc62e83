      leeeel
 lllllleleel
lllll llll
ll      lll
lllllllllll
