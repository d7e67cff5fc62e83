                           llllllllllllllllllllllllll
                      llllllllllllllllrrrrllllllllllllllll
                  llllllllllllrrrrrrrrrrrrrrrrrrrrllllllllllll
                lllllllllfflllllrrrrrrrrrrrrrrrrlllllfflllllllll
             llllllrrlllfffffllllllllllllllllllllllffffflllrrllllll
           lllllrrrrrlllfffffffllllllllllllllllllffffffflllrrrrrlllll
         lllllrrrrrrlllffffffffffsssfffssfffsssfffffffffflllrrrrrrlllll
        llllrrrrrrlllllfffffffffffssfffssfffssffffffffffflllllrrrrrrllll
      lllllrrrrrllllfffffffffffffffffffssfffffffffffffffffffllllrrrrrlllll
     llllrrrrrrlllfffffffffffffffffffffffffffffffffffffffffffflllrrrrrrllll
     lllrrrrrrlllfffffffffffffffffffffffffffffffffffffffffffffflllrrrrrrlll
    lllrrrrrrlllfffffffffffffffffffffffffffffffffffffffffffffffflllrrrrrrlll
   llllrrlllllllffffffffffflllffllllffffffffllllfflllffffffffffflllllllrrllll
   lllrrrlllllllllllfffffffflllllllfffffffffflllllllfffffffflllllllllllrrrlll
   lllrrrrrrlllffffffffffffppflllfffffffffffffflllfppfffffffffffflllrrrrrrlll
   lllrrrrllllllllllffffff    ffffllfffllfffllffff     fffffllllllllllrrrrlll
   lllrrrrlllllfffffffffffffffffffllllllllllllffffffffffffffffffflllllrrrrlll
   llllllllllffffffffffffffffffffffllllffllllffffffffffffffffffffffllllllllll
   lllllllllllffffffffllllllllllllllllllllllllllllllllllllfffffffflllllllllll
  llllrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrllll
 llllrrrrrrrrllllwwwwwwwww w  wwwwwwwwwwwwwwwwwwww w w wwwwwwwwllllrrrrrrrrllll
llllrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrllll
lllrrrrrrrrrrrrllllllllllllllllyyyyyyyyyyyyyyyyyyllllllllllllllllrrrrrrrrrrrrlll
lllrrrrrrrrrrrrlllyy                                        yylllrrrrrrrrrrrrlll
lllrrrrrrrrrrrrlllyy                                        yylllrrrrrrrrrrrrlll
lllrrrrrrrrrrrrlllyy                                         ylllrrrrrrrrrrrrlll
lllrrrrrrrrrrrrlllyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyylllrrrrrrrrrrrrlll
llllrrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrllll
 lllrrrrrrrrrrrllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllrrrrrrrrrrrlll
 llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
