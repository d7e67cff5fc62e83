                    ll
                   llll
          ll       lllll      ll
         lllll    llllll    llllllll
        lllfllll  llllll  llllflllbll
        llfffffllllllyylllllffffllblllll
       lllfffffffllllllllsffffffllllllllll
     llllffffffffsllllllsffffffffflllppplll
   lllffffffffffffffffffffffffff fffllpppll
   llff fffffffffff ffffffffffffff ffllpllll
lllllffffffffllllffffffffllllffffffffllllllll
llllllllfffffllllffffffffllllfffffflllllluull
llllllllfff   fffllfllfflfffp  fffflllllllull
lllffffffffffffffllllllllfffffffffffffflllllll
llfff ffffffffffffffffffffffffffffffffffllyylll
llffffffffffffflfffllflfffllffffffffffffllyyll
llssssffffffffllfffllllfffllffffffffsssslllllll
llfffffffffffffllfllllllfllfffffffffffffllpppll
llsssfffffffffffllllffllllfffffffffffsssllplllll
lllffffffffffffffffff fffff ffffffffffflllllbbll
 llllffffffffffffffffffffffffffffffffllllbbbblll
   lllllfffffflllllfffflllllffffffflllllbllllll
      llllllllllllllllllllllllllllllllllllll
