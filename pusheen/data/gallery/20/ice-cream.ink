 llll
llppll lll    lll
llllll lfllllllfll
llcllllffffffffffll
lllolllffllffllfflll
 llllllffffllfffffll
 llllffffffffff fffl
  llllfffffffffffffl
     lllllllllllllll
