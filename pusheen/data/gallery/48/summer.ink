                                   lll lll lll
              l                    lllllllllll
            llllll           llllllllyyyyyyyllll
            llfflllllllllllllllfllllyy     yylll
           lllfffflllllllllllfffflllyy     yylll
         llllfff ffssfssfssffffffllllyyyyyyyllll
        lllffffffffffffsffffffffffflllllllllll
       lllfffffffffffffffffffffff ffflllll lll
     llllfffffffllllffffffllllffffffflllll
     llllllffffllffllffffflffllfffflllllll
     llllllfffffffffllllllfffffffffllllll
     llfffffffffffffflllllfffffffffffffll
   llllllllllfffffffffllfffffffffflllllllll
  lllrrwwwllllllllllllllllllllllllllwww wwll
  llrrr   wrrrrrrwwwwrrrrrwwwwrrrrrw     wll
   llllww rrrrrrw    rrrrr   wrrrrrrw wlllll
  lllllllllllllllllwwrrrrrwllllllllllllllllll
lllllbllllllllllllllllllllllllllllllllllbllllll
llbbbbbbbblllbbbbbbbbllllbbbbbbbblllbbbbbbbblll
llllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllll
  llllllllllllllllllllllllllllllllllllllllll
