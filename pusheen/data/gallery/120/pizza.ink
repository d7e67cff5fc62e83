                       lllllll                                             llllllll
                      lllllllllll                                       lllllllllll
                      llllffllllllll                                  llllllllffllll
                     lllllffffflllllll                             llllllllfffffllll
                     llllfffffffffllllll                         lllllllfffffffflllll
                     llllfffffffffffllllllllllllllllllllllllllllllllllfffffffffffllll
                    lllllfffffffffffffllllllllllllllllllllllllllllllfffffffffffffllll
                    llllfffffffffffffffffssssfffffsssssfffffsssssffffffffffffffffllll
                   lllllfffffffffffffffffsssssffffsssssfffffsssssfffffffffffffffflllll
                 lllllllfffffffffffffffffsssssffffsssssfffffssssfffffffffffffffffllllllll
               lllllllffffffffffffffffffffsssffffffssssfffffssssfffffffffffffffffffflllllll
             llllllffffffffffffffffffffffffsfffffffssssffffffsfffffffffffffffffffffffflllllll
           llllllffffffffffffffffffffffffffffffffffsssffffffffffffffffffffffffffffffffffflllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
         lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
        lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
        llllffffffffffffffffffffffffllllfffffffffffffffffffffffffflllfffffffffffffffffffffffffllll
       lllllffffffffffffffffffffffllllllllffffffffffffffffffffflllllllllfffffffffffffffffffffflllll
lllllllllllfffffffffffffffffffffllllllllllllffffffffffffffffflllllllllllllfffffffffffffffffffffllllllllll
lllllllllllllllllllfffffffffffflllllfffflllllfffffffffffffffllllllfffllllllfffffffffffflllllllllllllllllll
      lllllllllllllffffffffffffllllffffffllllfffffffffffffffllllfffffffllllfffffffffffflllllllllllll
     lllllffffffffffffffffffffffffffffffffflllfffffflffffffflllfffffffffffffffffffffffffffffffffllll
     llllffllllllllfffffffffffffffffffffffllllfffffllllffffllllfffffffffffffffffffffffflllllllfffllll
 llllllllllllllllllffffffffffffffffffffffffllllfffllllllfflllllffffffffffffffffffffffffllllllllllllllllll
 lllllllllffffffffffffffffffffffffffffffffflllllllllllllllllllfffffffffffffffffffffffffffffffffflllllllll
   llllfffffffffffffffffffffffffffffffffflllllllllllllllllllllllfffffffffffffffffffffffffffffffffflllll
  lllllffffffffffffffffffffffffllllllllllllllllllllllllllllllllllllllllllllfffffffffffffffffffffffflllll
  llllfffffffffffffffffffflllllllllllllllllllloooooooooooooollllllllllllllllllllffffffffffffffffffffllll lllllllll
 llllffffffffffffffffffflllllllllloooooooooooooooooooooooooooooooooooooolllllllllffffffffffffffffffflllllllllllllllll
lllllffffffffffffffffffflllloooooooooooooooooooooooooooooooooooooooooooooooooollllfffffffffffffffffffllllllllsslllllll
llllfffffffffffffffffffflllloooooooooolllllllllllllllllllllllllllllooooooooooollllfffffffffffffffffffllllssssssssslllll
llllffffffffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllffffffffffffffffffffllllssssssssslllll
llllfssssssfffffffffffffflllllllllllllllllllllly  yyyyyyy     yyllllllllllllllllfffffffffffffffssssssfllllssssssssssllll
llllssssssssssssffflllllllffflllll     llllllllllyyyyyyyyyllllll yyyy  ylllllfffllllllffffsssssssssssfllllssssssssssllll
llllssssssssssssfffllllllllllllllll yyllllrrrrlllyyyyyyylllllllllyyyyyyllllllllllllllllfffsssssssssssfllllssssssssssllll
llllffffffffffffffffflllllllllllllly  llllrrrrlllyyyyyylllrrrrrlll yy lllllllllllllllffffffffffffffffllllsssssssssssllll
llllffffffffffffffffffffffffflllllll   llllllllllyyyyyylllrrrrrlll y llllllllffffffffffffffffffffffffllllsssssssssssllll
lllllffffffffffffffffffffffffffllllll yyyllllllyyyyyyyyyllllllllly  ylllllfffffffffffffffffffffffffffllllfffffffffffllll
 llllssssssssssffflfffffffffffflllllll yyyyyyyyyyylllyy  ylllllyyy ylllllllfffffffffffflfffssssssssssllllfffffffffffllll
 llllssssssssssflllllllllllllllllllllll yyyyyyylllllllllyyyyyyyyyyyllllllllllllllllllllllffsssssssssslllssssffffffflllll
  lllllffffffffffllllllllllllllllfflllll yyyyyylllrrrrlllyyyyyyyyyllllffflllllllllllllllfffffffffffllllsssssssfffflllll
   lllllfffffffffffffffflllllffffffflllllyyyyylllrrrrrlllyyyyyyyyllllfffffffllllllffffffffffffffffllllfffsssssssllllll
    llllllffffffffffffffffffffffffffflllllyyyyyllllllllll yyyy lllllfffffffffffffffffffffffffffflllllfffffsssssllllll
     llllllllfffffffffffffffffffffffffflllll yyyllllllllyyyyyylllllfffffffffffffffffffffffffflllllllfffffffflllllll
       lllllllllllffffffffffffffffffffffllllly yyyyyyyyyyyyyllllllffffffffffffffffffffffllllllllllfffffffllllllll
          llllllllfffffffffffffffffflllllllllllly yyyyyyyllllllllllllffffffffffffffffffllllllllffffllllllllllll
              llllllfffffffffffffffllllllllllllllllllllllllllllllllllllfffffffffffffffllllllllllllllllllllll
                lllllllllllllllllllllll       llllllllllllll       llllllllllllllllllllllllllllllllllll
                 llllllllllllllllllll                               llllllllllllllllllll
