                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllffffflllllll                              lllllllffffflllll
                      lllllfff ffflllllll                          lllllllffffffffllll
                      llllffffff fffllllllllllllllllllllllllllllllllllllfff fffffflllll
                     llllfffffffff fffllllllllllllllllllllllllllllllllfff fffffffffllll
                     llllfffffffffff ffllllllllllllllllllllllllllllllff fffffffffffllll
                     llllfffffffffffffffffsssssffffssssssffffsssssffffffffffffffffflllll
                  lllllllfffffffffffffffffsssssff fssssssffffsssssffffffffffffffffflllllll
                llllllllfffffffffffffffffffssssff fssssssffffssssfffffffffffffffffffllllllll
              lllllllfffffffffffffffffffffffsssfffffssssfffffsssffffffffffffffffffffffflllllll
            lllllllfff fffffffffffffffffffffffffffffssssfffffffffffffffffffffffffffff ffffllllll
           llllllffffffffffffffffffffffffffffffffffffssfffffffffffffffffffffffffffffffff ffflllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
         lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
        llllfffffffffffffffffffffffffllllffffffffffffffffffffffffffflllffffffffffffffffffffffffflllll
       lllllfffffffffffffffffffffffllllllllfffffffffffffffffffffflllllllllfffffffffffffffffffffffllll
lllllllllllffffffffffffffffffffffllllllllllllffffffffffffffffffllllllllllllfffffffffffffffffffffflllllllllll
lllllllllllllllllllffffffffffffflllllfffflllllfffffffffffffffflllllffffllllllfffffffffffflllllllllllllllllll
   llllllllllllllllfffffffffffflllllfff fflllllfffffffffffffffllllfff fffllllffffffffffffllllllllllllllll
     lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
     llllffffffllllffffffffffff fffffffffffflllffffffflfffffflllfffffffffffffffffffffffffflllfffffflllll
 llllllllllllllllllfffffffffffffffffffffffflllllffffllllfffffllllffffffffffffffffffffffffllllllllllllllllll
 llllllllllllllfffffffffffffffffffffffffffffllllfffllllllfffllllfffffffffffffffffffffffffffffflllllllllllll
  lllllffffffff ffffffffffffffffffffffffffffllllllllllllllllllllfffffffffffffffffffffffffff f ffffffflllll
  lllllfffffffffffffffffffffffffffffffffffffffllllllllflllllllffffffffffffffffffffffffffffffffffffffflllll
 lllllffffffffffffffffffffffffffffffffflllllllllllllllllllllllllllllllfffffffffffffffffffffffffffffffflllllllllll
 llllffffffffffffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllfffffffffffffffffffffffflllllllllllll
lllllffffffffffffffffffffffllllllllllllllllooooooooooooooooooooooolllllllllllllllfffffffffffffffffffffflllllllllllllll
llllfffffffffffffffffffffflllllloooooooooooooooooooooooooooooooooooooooooooollllllffffffffffffffffffffffllllsssssslllll
llllffffffffffffffffffffflllllooooooooooooooooolllllllllllllllooooooooooooooooollllfffffffffffffffffffffllllssssssslllll
llllsssssffffffffffffffffflllloooooolllllllllllllllllllllllllllllllllllllooooolllllffffffffffffffffsssssllllssssssssllll
llllsssssssssssfffffffffffllllllllllllllllllllllllllyyyyllllllllllllllllllllllllllfffffffffffsssssssssssllllssssssssllll
llllsssssssssssssffflllllllllllllllllllyyylllllllyy        yyyyyyyyyylllllllllllllllllllffffssssssssssssllllssssssssllll
llllfssssssssffffffffllllllllllllllly  ylllllrllllly    yylllllllly    ylllllllllllllllffffffffssssssssfllllssssssssllll
llllfffffffffffffff ffffffffflllllllly ylllrrrrrllly   yyllllrrllll   yylllllllfffffffffffffffffffffffffllllssssssssllll
llllffffffffffffffffffffff ffffffllllyy llllrrrlllly   ylllrrrrrllly  ylllllffffffffffffffffffffffffffffllllffffffffllll
lllllssssssssfffffffffffffffffffflllllyyyllllllllly    yyllllrrlllly ylllllff fffffffffffffffffssssssssllllff ffffffllll
 llllsssssssssssfflllllfffffffffllllllly  yyyyyyy       yylllllllly ylllllllffffffffflllllfffssssssssssllllfffffffflllll
 lllllssssssssfffflllllllllllllllllllllly       yyllllllyyyyyyyyy  yylllllllllllllllllllllfffffssssssslllllsfffffflllll
  lllllfffffffffffffllllllllllllllffllllly     ylllllllllly       yyllllffllllllllllllllffffffffffffflllllsssssffllllll
   lllllfff fffffffffffffffffffffffffllllly   yylllrrrrrllly     yyllllffffffffffffffffffffffffffffflllllsssssssllllll
    llllllfffffffffffffff ffffffffffffllllly   ylllrrrrlllyy    ylllllffffff fffffffffffffffffffffllllllffssssllllll
     lllllllllffffffffffffffffffffffffflllllyy yyllllllllyy   yylllllff ffffffffffffffffffffffllllllllfffffllllllll
       lllllllllllffffffffffffffffffffffllllllyy yyllllyy    yllllllffffffffffffffffffffffllllllllllfffflllllllll
           llllllllfffffffffffffffffflllllllllllyy        yylllllllllllffffffffffffffffffllllllllfllllllllllll
               llllllfffffffffffffllllllllllllllllllllllllllllllllllllllllfffffffffffffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll            llllllllll            lllllllllllllllllll
