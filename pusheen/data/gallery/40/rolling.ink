                  lllll
               lllllflll
           lllllllfffflll
        lllllfffffffffsslllll  llll
       llllllfffffffffffssflllllllll
     llllfllffffllllfffffffsfffffll
    llffffffffffffflfffffffffffffll
   llsssfffffffffflllffflllffffffll
  llssfffffffffffflllllfffllffffffl
  llfffffffffllfflllllffffffffflfll
   llffffffffllfllllffffff fffllllll
    llfffffffflllllffllfffffffflll
    lllllllffff fflllfffffffffffll
       lllllllffffffffffffffssfll
            llllllfffffffffffslll
ggggg       ggggllllffffgfgglll
llllllllllllllllllllllllllllllllllllllll
