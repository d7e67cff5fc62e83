  lllllll
 llllylllpl
ll  lll lul
ll       lyl
lllllllllbbl
