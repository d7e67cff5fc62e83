                         lllllll                                            lllllll
                        llllllllll                                        llllllllll
                       lllllfllllllll                                   lllllllflllll
                       llllffffflllllll                              lllllllffffflllll
                      lllllffffffflllllll                           llllllffffffffllll
                      llllffffffffffllllllllllllllllllllllllllllllllllllfffffffffflllll
                     llllfffffffffffffllllllllllllllllllllllllllllllllfffffffffffffllll
                     llllffffffffffffffllllllllllllllllllllllllllllllffffffffffffffllll
                     llllfffffffffffffffffsssssffffssssssffffsssssfffffffffffffffffllll
                  lllllllfffffffffffffffffsssssffffssssssffffsssssffffffffffffffffflllllll
                llllllllfffffffffffffffffffssssffffssssssffffssssfffffffffffffffffffllllllll
              lllllllfffffffffffffffffffffffsssfffffssssfffffsssffffffffffffffffffffffflllllll
            lllllllfffffffffffffffffffffffffffffffffssssffffffffffffffffffffffffffffffffffllllll
           llllllffffffffffffffffffffffffffffffffffffssffffffffffffffffffffffffffffffffffffflllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
         lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
        llllfffffffffffffffffffffffffllllffffffffffffffffffffffffffflllffffffffffffffffffffffffflllll
       lllllfffffffffffffffffffffffllllllllfffffffffffffffffffffflllllllllfffffffffffffffffffffffllll
lllllllllllffffffffffffffffffffffllllllllllllffffffffffffffffffllllllllllllfffffffffffffffffffffflllllllllll
lllllllllllllllllllffffffffffffflllllfffflllllfffffffffffffffflllllffffllllllfffffffffffflllllllllllllllllll
    lllllllllllllllfffffffffffflllllfffffflllllfffffffffffffffllllfffffffllllffffffffffffllllllllllllllll
     lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
     llllffffffllllffffffffffffffffffffffffflllffffffflfffffflllfffffffffffffffffffffffffflllfffffflllll
 llllllllllllllllllfffffffffffffffffffffffflllllffffllllfffffllllffffffffffffffffffffffffllllllllllllllllll
 llllllllllllllfffffffffffffffffffffffffffffllllfffllllllfffllllfffffffffffffffffffffffffffffflllllllllllll
   llllfffffffffffffffffffffffffffffffffffffllllllllllllllllllllfffffffffffffffffffffffffffffffffffffllll
  lllllfffffffffffffffffffffffffffffffffffffffllllllllflllllllffffffffffffffffffffffffffffffffffffffflllll
  llllffffffffffffffffffffffffffffffffflllllllllllllllllllllllllllllllfffffffffffffffffffffffffffffffflllllllllll
 llllffffffffffffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllfffffffffffffffffffffffflllllllllllll
lllllffffffffffffffffffffffllllllllllllllllooooooooooooooooooooooolllllllllllllllfffffffffffffffffffffflllllllllllllll
llllfffffffffffffffffffffflllllloooooooooooooooooooooooooooooooooooooooooooollllllffffffffffffffffffffffllllsssssslllll
llllffffffffffffffffffffflllllooooooooooooooooolllllllllllllllooooooooooooooooollllfffffffffffffffffffffllllsssssssllll
llllsssssffffffffffffffffflllloooooolllllllllllllllllllllllllllllllllllllooooolllllffffffffffffffffsssssllllssssssssllll
llllsssssssssssfffffffffffllllllllllllllllllllllllllyyyyllllllllllllllllllllllllllfffffffffffsssssssssssllllssssssssllll
llllsssssssssssssffflllllllllllllllllllyyyllllllly yyyyyyyy yyy    yylllllllllllllllllllffffssssssssssssllllssssssssllll
llllfssssssssfffffffflllllllllllllll  y lllllrlllllyyyyyyyllllllllyyyyy lllllllllllllllffffffffssssssssfllllssssssssllll
llllfffffffffffffffffffffffffllllllll y lllrrrrrlll yyyyyllllrrllll yyyylllllllfffffffffffffffffffffffffllllssssssssllll
llllffffffffffffffffffffffffffffflllly  llllrrrllllyyyyylllrrrrrlll yy lllllffffffffffffffffffffffffffffllllffffffffllll
 llllssssssssfffffffffffffffffffflllll   lllllllllyyyyyyyllllrrllll y lllllffffffffffffffffffffssssssssllllfffffffffllll
 llllsssssssssssfflllllffffffffflllllll yyyyyyyyyyyyyyyy yllllllll y lllllllffffffffflllllfffssssssssssllllfffffffflllll
  llllssssssssffffllllllllllllllllllllll yyyyyyyyylllllly  yyyyyyyy ylllllllllllllllllllllfffffssssssslllllsfffffflllll
  lllllfffffffffffffllllllllllllllfflllll yyyyyyllllllllllyyyyyyyyyyllllffllllllllllllllffffffffffffflllllsssssfflllll
   lllllffffffffffffffffffffffffffffflllll yyyyylllrrrrrlllyyyyyyyyllllffffffffffffffffffffffffffffflllllssssssslllll
    llllllfffffffffffffffffffffffffffflllll yyyylllrrrrlllyyyyyy lllllffffffffffffffffffffffffffffllllllffssssllllll
      llllllllffffffffffffffffffffffffflllllyyyyyllllllllyyyyyyylllllfffffffffffffffffffffffffllllllllffffflllllll
        llllllllllffffffffffffffffffffffllllllyyyyyllllyyyyyy llllllffffffffffffffffffffffllllllllllfffflllllllll
           llllllllffffffffffffffffffllllllllllly yyyyyyyyyylllllllllllffffffffffffffffffllllllllfllllllllllll
               llllllfffffffffffffllllllllllllllllllllllllllllllllllllllllfffffffffffffllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                   llllllllllllllllll            llllllllll            llllllllllllllllll
