                                    eee  ee
     llll            llll            eee eee
     llllll        lllllll           eee  eee
    llfffllllllllllllfffllllll       ee  eee
    llffffflllssffsfffffflllllllll eeee eee
    llffffffsffsffsfffffffffsssflllee  eee
   llfffffffffffffffffffffffssfffsseel eee
  lllffflllllffffflllllffffffffffsfeeel eee
llllllfflllllfffffllllllllllllfffffffell ee
 lllllfffllllffffffllfflllffffffffffffll
llllllfffffflllllllffffllllllflllnnnnnnnllllll
  llfffffffffllfllffffffffffffllnnnnnnnnllrrrrll
  llfffffffffffffffffffffffffflrrrrrrrrrrllrrrrl
  llfffffffffffffffffffffffffflrrrrrrrrrrllllrrl
  lllffffllllfffflllllffffffffllrrrrrrrrrlrrrrll
   lllllllffllfflllffllfffffffllrrrrrrrrrlrllll
     lllllllllllllllllllllllllllllllllllll
