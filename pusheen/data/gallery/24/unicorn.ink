         ll
    lll  yyl lllbl
    lllllyyyllllbbll
  lll   lyyll  llpppp
 ll              lpppl
 ll    l     l    luuul
ll        l       lluyl
ll                 lyyl
l                  lppp
lll               llpbbl
 lllllllllllllllllbbbbl
