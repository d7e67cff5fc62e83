                     llllll                      llllll
                    lllllllll                  lllllllll
 llllllll          llllffflllll              lllllfffllll          llllllll
 lllllllll         lllffffffllllllllllllllllllllfffffflll         lllllllll
 llllwwlllll       lllffffffffllllllllllllllllfffffffflll       llllwwwllll
  llllwwwlll     lllllfffffffffsssfffssfffsssffffffffflllll     lllwwwllll
  lllllwwllll  lllllffffffffffffssfffssfffssfffffffffffflllll  lllwwwlllll
llllllwwwlll lllllfffffffffffffffffffssffffffffffffffffffflllllllllwwwlllll
lllwwwllllllllllfffffffffffffffffffffffffffffffffffffffffffflllllllllwwwwlll
lllwwlllll llllffffffffffffffffffffffffffffffffffffffffffffffllll lllllwwlll
lllwwwllllllllffffffffffffflllllfffffffffffflllllfffffffffffffllllllllwwwlll
 llllwwwllllllllllffffffflllllllllfffffffflllllllllfffffffllllllllllwwwllll
  llllllllllllllllffffffflllffflllfffffffflllffflllfffffflllllllllllllllll
    llllllllllllllffffffppppffffllfffllfffllffffppppffffffllllllllllllll
        llllllllllffffff    fffflllfllllflllffff    ffffffllllllllll
        lllffffffffffffffffffffffllllllllllfffffffffffffffffffffllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffffffflll
       lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
      lllllffffffffllllllllffffffffffffffffffffffllllllllfffffffflllll l
     llllllllllllfllllllllllffffffffffffffffffflllllllllllfllllllllllllllllll
     lllrrrrllllllllffffffllllllffffffffffffllllllffffflllllllllrrrllllrrllllll
     lllrrrrrrrrrrllllffllllllllllllllllllllllllllllflllllrrrrrrrrrrlllllrrrllll
     lllrrrrrrrrrrrllllllllrrrrrrrrrrrrrrrrrrrrrrllllllllrrrrrrrrrrrlllllllrrlll
     lllrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllrrrrrrrrrrrrrrrrrrrrrrrrllll lllrrlll
      lllrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllrrrrrrrrrrrrrrrrrrrrrrlll  lllrrlll
      lllrrrrrrrrrrrrrrrrrrrrrrllllllllnnllllrrrrrrrrrrrrrrrrrrrrrrlllllllrrrlll
      llllrrrrrrrrrrrrrrrrrrrrrllllllllllllllrrrrrrrrrrrrrrrrrrrrrlllllllrrrllll
       llllrrrrrrrrrrrrrrrrrrrrlllnnnnnlllllrrrrrrrrrrrrrrrrrrrrrllllrrrrrlllll
        llllrrrrrrrrrrrrrrrrrrrrlllllllllllrrrrrrrrrrrrrrrrrrrrrlllllllllllll
         lllllrrrrrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrrrrrrrllllllllllll
          llllllllllllllllllllllllllrrrrllllllllllllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllll
