 lyyyyl
llyyyyllll
lllll    lll
ll       lll
uuuuuuuuuuu
