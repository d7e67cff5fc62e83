 llllllll
lllllllllllllll
lll l l loppppol
ll      lppppppl
lllllllllloopoo
