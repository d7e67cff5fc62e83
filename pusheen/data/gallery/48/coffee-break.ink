                                    eee  ee
     llll            llll            eee eee
     llllll        lllllll           eee  eee
    llfffllllllllllllfffllllll       ee  eee
    llffffflllssffsfffffflllllllll eeee eee
    llffffffsffsffsfffffffffsssflllee  eee
   llfffffffffffffffffffffffssfffssell eee
  lllffflllllffffflllllffffffffffsffell eee
llllllfflllllfffffllllllllllllffffffflll ee
 lllllfffllllffffffllfflllffffffffffffll
llllllfffffflllllllffffllllllfllllllllllllllll
  llfffffffffllfllffffffffffffllllllllllllllllll
  llffffffffffffffffffffffffffllrrrrrrrrrllllrll
  llffffffffffffffffffffffffffllrrrrrrrrrllllrll
  lllffffllllfffflllllffffffffllrrrrrrrrllllrlll
   lllllllffllfflllffllffffffflllrrrrrrrlllllll
     lllllllllllllllllllllllllllllllllllll
