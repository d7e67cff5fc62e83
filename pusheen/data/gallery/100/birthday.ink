                                  lllllllll
                                 lllllllllll
                                 lllyy yllll
                                 llllyylllll
                                  lllllllll
                                  lllllllll
                                 lllluulllll
                                llllluuullll
                   lll          lllluyy  ylll          lll
                 lllllll       lllly   yuullll      llllllll
                lllllllllll   yyyy yuuuuuuullly   lllllllllll
                llllffflllllllllluuuuuuuuuuyyyyyllllllfffllll
               llllffffffllllllluuuuuuyyy   ylllllllffffffllll
               lllfffff fffllllluuyy    yuuuulllllfff ffffllll
              llllffffffffflllly   yyuuuuuuuuullllffffffffflll
             lllllffffffffllllylllluuuuuuulllllllllfffffffflllll
          lllllllfffffffffflllllllllllllllllllllllfffffffffflllllll
         lllllfffffffffff ffffffsflllllllllfsffffff ffffff fffllllll
       lllllffffffffffffffffffffff fffsff ffffffffffffffffffffffflllll
      lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
     llllfffffffffffffffflllllffffffffffffffffllllllffffffffffffffffllll
llllllllffffffffffffffflllllllllfffffffffffffllllllllffffffffffffffflllllllll     lllll
llllllllllllllfffffffflllllffllllfffffffffflllllfflllllffffffffllllllllllllll   llllllll
    llllllllllfffffffffllffffflllffffffffffflllfffflllfffffffffllllllllll      lllllyllll
   llllfllllllffffffffffff ffffflllllllllllllffffffffff ffffffflllllffllll     llllyyyllll
 lllllllllllllfffffffffffffffffflllllllllllllfffffffffffffffffflllllllllllll   llllyyyllll
 lllllfffffffffffffffffffffffffffllllpppllllffffffffffffffffffffffffffflllll   llllllllll
 llllff fffffffffffffffffffffffffflllllllllffffffffffffffffffffff fff ffllll    llllllll
 lllffffffffffffffffffffffffffffffflllllllffffffffffffffffffffffffffffffllll    llllllll
llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll   llllblll
lllfffffffffffffffffffffffflllffffllllfllllfffflllfffffffffffffffffffffffllll   llllblll
lllssssfffffffffffffffffffllllffffflllflllffffflllffffffffffffffffffffllllllllllllllllllllllllllllll
lllsssssssssffffffffffffffllllffffflllflllffffflllfffffffffffffffsssslllllllllllllllllllllllllllllll
lllsssssssffffffffffffffffflllffffllllflllffffllllfffffffffffffffffsllllllllllllllllllllllllllllllll
llllffffffffffffffffffffffflllllllllllfllllllllllfffffffffffffff fffllll                         lll
llllsssssfffffffffffffffffffflllllllffffllllllllffffffffffffffffffffllllw   wlllllw   wllllw    wlll
llllsssssssffffffffffffffff fffffffff fffffffffff fffffffffffffffsssllllllwwllllllllwllllllllwwlllll
 llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllpllllllllppllllllllll
  llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllpllllpp ppllllppp ppllllplll
   llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllp                      pplll
    lllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffllllllllp                      pplll
       lllllllfffffffffffflllllllllllllllllllllllllfffffffffffflllllllllllllllllllllllllllllllllllll
           lllllllllllllllllllllllllllllllllllllllllllllllllllllll  llllllllllllllllllllllllllllllll
            llllllllllllllll    llllllllllll     lllllllllllllll     lllllllllllllllllllllllllllllll
