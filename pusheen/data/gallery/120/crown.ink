                                        lllllllll
                                        llllllllll
                                       lllllrlllll
                     llllllll           llllllllll          llllllll
                    llllllllll          lllllllll          llllllllll
                    llllrrllll         lllllylllll         lllllrllll
                    lllllllllll       lllllyyylllll        llllllllll
                     llllllllllll    llllly   yllllll   llllllllllll
                    llllllllllllllllllllly     ylllllllllllllyllllllll
                   lllllllllyylllllllllly       yylllllllllyylllllllll
                  lllllflllly  yylllllyy  yyyyyy yylllllyy  yllllflllll
                  llllffllllyy   yyllyyyyllllllllyyyllyy    yllllfflllll
                 lllllffflllly        yylllllllllly        yyllllfffllll
                 llllfffflllly        yllllrrrlllly        yllllfffflllllllllllllll
                lllllfffflllly        yylllllllllly        yllllffffllllllllllllllllllll
                lllllf fflllllllllllllllllllllllllllllllllllllllfffffffffffffffllllllllllll
                lllllf fflllllllllllllllllllllllllllllllllllllllfffffffffffffffsssssslllllllll
                lllllfffffflllllllllllllllllllllllllllllllllllffffffffffffffffssssssffffflllllll
                lllllffffff f f f ffffff ffsssff ffffff f f f f ffffffffffffffssssssff fffflllllll
               llllfffffffffffffffffffffffffsfffffffffffffffffffffffffffffffffsssssffffffffsssllllll
              lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffffffsssssflllll
             lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssfffffffffsssssfffllllll
             llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssffffflllll
            lllllfffffffffllfffffffflffffffffffffffflffffffffllfffffffffffffffffffffffffssssfffffffflllll
      lll   llllffffffffflllllffffllllfffffffffffffllllfffflllllfffffffffffffffffffffffffssfffffffffflllll
     llllllllllllllllfffffllllllllllllffffffffffffflllllllllllllfflllllllllllllllffffffffffffffffff fflllllllllll
      llllllllllllllllffffflllllllllffffffffffffffffflllllllllffllllllllllllllllfffffffff ffffffffffffflllllllllllll
           llllffffffffff ffffllllfffffffffffffffffffffflllfffffffffffffffffffffffffffffffffffffffffffflllllllllllllll
         lllllllllllllfffffffffffffffllllfffffffllllfffffffff ffflllllllllffffffffffffffffffffffffffffffllllssssslllll
      llllllllllllllllfffffffffffffffllllllfffllllllffffffffffffflllllllllllllllffffffffffffffffffffffffllllsssssslllll
      lllllllllfffffffffffffffffffffffflllllllllllffffffffffffffffffffffffflllllffffffffffffffffffffffffllllsssssssllll
          lllllf ffffffffffffffffffff ffflllllllfffffffffffffffffffff fff ffffffffffffffffffffffffffffffllllsssssssllll
          lllllffffffffffffffffffffffff fffffffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssssslllll
           llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssssslllll
           llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffffffllll
           llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffffffllll
           llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffffflllll
           llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssffflllll
           lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllsssllllll
            llllfffffffffffffflllllllffffffffffffffffllllllffffffffffffffffffffffffffffffffffffffffffffllllsssllllll
            llllllffffffffflllllllllllllffffffffffllllllllllllffffffffffffffffffffffffffffffffffffffffllllllllllll
             lllllllfffffflllllllllllllllffffffflllllllllllllllfffffffffffffffffffffffffffffffffffffllllllllllll
   llllllllllllllllllllfffllllfffffffllllfffffffllllfffffffllllffffffffffffffffffffffffffffffffflllllllllllllllllllll
 llllllllllllllllullllllllllllfffffffllllfffffffllllffffffffllllfffffffffffffffffffffffffllllllllllllllllllllllllllllll
lllllyylllllluuuuuuuullllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllluuuuuuuuullllllyylllll
llllyyylllluuuuuuuuuuuuuuuulllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllluuuuuuuuuuuuuuuullllyyyllll
llllyyyllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllyyyllll
llllllllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllllllllllll
  lllllllllllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuullllllllllllllllll
     llll   lllllllllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuullllllllllllllll   llll
                llllllllllllllllllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllllllllllllllllllllll
                       llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                 llllllllllllllllllllllllllllllllllllllllllllllllllllll
