                              lllllllllllllllllllllllllllllllll
                         lllllllllllllllllllllllllllllllllllllllllll
                     lllllllllllrrrrrrrrrlllllrlllllrrrrrrrrrlllllllllll
                  llllllllrrrrrrrrrrrrrrllllrrrrrllllrrrrrrrrrrrrrlllllllll
                lllllllrrrrrrrrrrrrrrrlllllrrrrrrrlllllrrrrrrrrrrrrrrrlllllll
              llllllrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrllllll
            llllllrrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrrllllll
           lllllrrrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrrrlllll
          llllrrrrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrrrlllll
         llllrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrllll
        llllrrrrrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrrrrrllll
       llllrrrrrrrllllrrrrrrrrrrrlllrrrrrrrrllllrrrrrrrrrlllrrrrrrrrrrrllllrrrrrrrllll
      llllrrlllllllllllllllllrrrllllrrllllllllllllllllrrrlllrrrrlllllllllllllllllrrllll
     lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
     llllllll              lllllllllllll     lllnnllllllllllllllll             lllllllll
     llll       lllllll        lllll         lllnnllllllllllll                      llll
               llllllllll                    lllllllllllll
              llllfffllllll                  lllllllfffllll
   lllll      llllfffffllllll         llllllllllllfffffllll
  llllllll   llllffff ffflllllllllllllllllllllllfff ffffllllllllll                        llll
 llllblllll  llllfffffffffflllllllllllllllllllffffffffffllllllllllllllll                llllllll
llllbbbblll  llllf ffffff ffssssfffsssfffssssff fffffffffffffffflllllllllll            llllllllll
llllbbbllll  llllf fffffffffssssfffsssfffsssffffffffffff fffff ffsssssllllllll         llllbbllll
 llllllllll  llllfffffffffffffsffffsssffffsfffffffffffffffffffffsssssfffffllllll      llllbbbbllll
  lllllll   llllffffffffffffffffffffsfffffffffffffffffffffffffffsssssff fffsllllll     llllllllll
           llllfffffffffffffffffffffffffffffffffffffffffffffffffssssffffffssssllllll    llllllll
          llllffffffffffffffffffffffffffffffffffffffffffffffffffssffffffffssssfflllll     llll
          llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssfffflllll
         llllffffffffffllllllfffffffffffffffllllllfffffffffffffffffffffffsssfffffffllll     llllll
    lllllllllffffffffflllllllffffffffffffffllllllllffffffffllllllllfffffffffffffffffllll   llllllll
    llllllllllllllfffflllllllffffffffffffffflllllllffllllllllllllllfffffffffffffffffllll  llllbbllll
        llllffffffffffffllllfffffffffffffffffllllffffffffffffffffffffffffffffffffffffllllllllbbbblll
     lllllllllllllffff fffffflllffflllffflllffffffffflllllllllllfffffffffffffffffffffllllllllbbbllll
    lllllllllllllffffffffffffllllflllllfllllffffffffffllllllllllllfffffffffffffffffffflll llllllllll
        llllffffff ffffffffffflllllllllllllfffffffff fffffffffffffffffffffffffffffffffllll lllllll
    ll  llllfffffffffffffffffffflllffflllfffffffffffffffffffffffffffffffffffffffffffffllll
  llllllllllffffffffffffffffffffffff fffffffffffffffffffffffffffffffffffffffffffffffffllll
 lllllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllll
llllbbllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllll
lllbbbblllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllblllll
llllbblllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllbbbllll
 llllllllllllfffffffffffllllllffffffffffffflllllfffffffffffffffffffffffffffffffffffffllllllbbbllll
  llllll  llllfffffffflllllllllllffffffflllllllllllfffffffffffffffffffffffffffffffffllllllllllllll
           llllllffffllllffffllllfffffflllllffffllllfffffffffffffffffffffffffffffllllll  lllllll
            llllllllllllffffffllllfffffllllfffffflllfffffffffffffffffffffffflllllllll
               llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
