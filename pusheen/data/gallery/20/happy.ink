 lll llllllllll lll
llllllffffffffllllll
lllllffllffllfflllll
lflllfffllllffflllfl
lflffffffllfffffflfl
 llsffffffffffffslll
  lllffffffffffllll
    llllllllllllll
