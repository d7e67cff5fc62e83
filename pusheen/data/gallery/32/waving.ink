         llll       llll
         lffflllllllfffl
       lllffffffsfffffflll
      llffffflffffflfffffll
lllllllllffllllfffllllfflllll
lffllllllfffffllllfffffflllll
llffllfffffffffflfffffffffflllll
 lllffsfffffffffffffffffffsllssl
   lllsfffffffffffffffffffsllffl
     lllffffffffffffffffflllflll
      llllllllllllllllllllllll
