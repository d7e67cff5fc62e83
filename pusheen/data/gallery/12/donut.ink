 lllllll
lllll llppll
ll    lppppp
llllllllopol
