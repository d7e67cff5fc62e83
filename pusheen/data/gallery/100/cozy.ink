                                   llllllllllllllllllllllllllllll
                             llllllllllllllllllllllllllllllllllllllllll
                         llllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllll
                      lllllllllfllllllrrrrrrrrrrrrrrrrrrrrrrrrllllllflllllllll
                   llllllllllllfffflllllrrrrrrrrrrrrrrrrrrrrlllllffffllllllllllll
                 lllllllrrllllfffffffllllllllllllllllllllllllllfffffffllllrrlllllll
               llllllrrrrrllllfffffffffllllllllllllllllllllllfffffffffllllrrrrrllllll
             llllllrrrrrrrlllffffffffffffssssfffssssfffssssfffffffffffflllrrrrrrrllllll
           llllllrrrrrrrlllllfffffffffffffsssfffssssfffsssffffffffffffflllllrrrrrrrllllll
         llllllrrrrrrrllllllffffffffffffffsssfffssssfffsssffffffffffffffllllllrrrrrrrllllll
        lllllrrrrrrrlllllffffffffffffffffffffffffssfffffffffffffffffffffffflllllrrrrrrrlllll
       lllllrrrrrrrllllffffffffffffffffffffffffffffffffffffffffffffffffffffffllllrrrrrrrlllll
      llllrrrrrrrrllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllrrrrrrrrllll
     lllllrrrrrrrllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllrrrrrrrlllll
     llllrrrrrrrllllffffffffffffffllffffffllffffffffffffllffffffllffffffffffffffllllrrrrrrrllll
    llllrrrrlllllllfffffffffffffflllllfflllllfffffffffflllllfflllllfffffffffffffflllllllrrrrllll
    llllrrrllllllllllllllfffffffffflllllllllfffffffffffflllllllllffffffffffllllllllllllllrrrllll
    llllrrrrrrrlllfffflllfffffffffffflllllfffffffffffffffflllllfffffffffffflllfffflllrrrrrrrllll
    lllrrrrrrrlllllllllllfffffff     pfffflllffffllfffflllffffp     ffffffflllllllllllrrrrrrrlll
    lllrrrrrlllllllllllllfffffff     fffffllllffllllffllllfffff     ffffffflllllllllllllrrrrrlll
    llllrrrrrllllffffffffffffffffffffffffffllllllllllllllffffffffffffffffffffffffffllllrrrrrllll
    llllllllllllfffffffffffffffffffffffffffffllllffllllfffffffffffffffffffffffffffffllllllllllll
    lllllllllllllffffffffffffffffllllllllllllllllllllllllllllllllllfffffffffffffffflllllllllllll
   llllllrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrllllll
  lllllrrrrrrrrllllllllllllllllllwwwwwwwwwww            www wwwwwwwllllllllllllllllllrrrrrrrrlllll
 lllllrrrrrrrrrrrllllww         wwwwwwwllllllllllllllllllllllwwwwwww          wllllrrrrrrrrrrrlllll
llllrrrrrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrllll
llllrrrrrrrrrrrrrrrllllllllllllllllllllyyyyyyyyyyyyyyyyyyyyyyllllllllllllllllllllrrrrrrrrrrrrrrrllll
lllrrrrrrrrrrrrrrrrllllyy                                                  yyllllrrrrrrrrrrrrrrrrlll
lllrrrrrrrrrrrrrrrrlllly                                                    yllllrrrrrrrrrrrrrrrrlll
lllrrrrrrrrrrrrrrrrlllly                                                    yllllrrrrrrrrrrrrrrrrlll
llllrrrrrrrrrrrrrrrlllly                                                    yllllrrrrrrrrrrrrrrrllll
llllrrrrrrrrrrrrrrrllllyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyllllrrrrrrrrrrrrrrrllll
llllrrrrrrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrllll
 llllrrrrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrllll
 llllrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrllll
  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
   llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
