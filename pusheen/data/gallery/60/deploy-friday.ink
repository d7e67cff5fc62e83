                                                 llll
          lllll               llllll           lllllll
         lllfllll           lllllfll          lllwwwlll
         llfffflllllllllllllllfffflll        lllw   wlll
        lllff fffllllllllllllffffffll       lllw     wlll
      llllfffff ffssffssffsfffffffflllll    lllw      wll
    llllfff ffffffffffsffffffffffffffflll   llwwllllllwlll
   lllfff ffffffffffffffffffffffffffffflll  llwllbbbllllll
   llffffffffflllllfffffffllllllfffffffflll llwlllllllwlll
llllllllfffffllllllfffffffllllllffffflllllllllwwwllllwwlll
  llffllfffffflllllfffllfffllllfffffflllfllllll       wlll
llllllllffffffffffflllllllfffffffffffllllllllllw       ll
lllffffff fffffffffllfffflfffffffffffffffflllllw      wlll
lllffffffffffffffffffffffffffffffffffffffffllllw      lllll
llffffffffffffffllfflllllfffllffffffffffffllllll      llrlll
llsssssfffffffffllfflllllfffllfffffffffsssllllllllllllllllll
llffffffffffffffllllllfllllllfffffffffffffllllllllllllllllll
lllsssfffffffffffflllfffflllfffffffffffsssslllllooooooll
llllffffffffffff fffff fffffffffffffffffffllllllooooooll
 llllllfffffffffffffffffffffffffffffffflllll  lllloollll
   llllllfffffflllllllllllllllffffffflllll     lllllll
      lllllllllllllllllllllllllllllllll          lll
