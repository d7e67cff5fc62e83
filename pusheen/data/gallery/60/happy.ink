                 lllll                lllll
     llll       lllflllll          lllllflll       llll
   llllllll     llffffllllllllllllllllffffll     llllllll
  lllllylllll  lllff fffllllllllllllfffffflll  lllllylllll
   llllllll  lllllfffffffssffssffssffffffflllll  llllllll
     llll  llllffffffffffffffssffffffffffffffllll  llll
       l  lllffffffffffffffffffffffffffffff ffflll  l
          lllfffffffffllllfff ffffllllffffffffflll
 llllllllllllllffffflllllllfffffflllllllfffffllllllllllllll
lllfffllllllfllfffffplfffllffffffllffflpfffffllfllllllffflll
llff fflllllllllfff    fffllllllllfff    ffflllllllllff ffll
llffffflllfffffffffffffffffllllllffffffffffffffffflllfffffll
lllfffffllffffffffffffffffffllllffffffffffffffffffllffffflll
 lllfffffffffffffffffffffffffffffffffffffffffffffffffffflll
  lllffffsssssffffffffffffffffffffffffffffffffsssssfffflll
   lllllffffffffffffffffffffffffffffffffffffffffffffllllll
     lllllsssffffffffffffffffffffffffffffffffffsssllllffll
       lllsffffffffffffffffffffffffffffffffffffffsllsfflll
        llllfffffffffffffffffffffffffffffffffffflllfsllll
          lllllffffffffffffffffffffffffffffffllllllllll
             llllllllllllllllllllllllllllllllllllllll
               llllllleeeeeeeeeeeeeeeelllllll
               eeeeeeeeeeeeeeeeeeeeeeeeeeeeee
