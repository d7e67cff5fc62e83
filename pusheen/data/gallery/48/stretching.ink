                                         lllllll
                                        lllsssll
                                         llsssll
                                 llllllllllfffll
                                llllfffllllsffll
       llll            llll  llllfssfffssflllll
      lllllll        llllllllllfffsfffssffflll
      llffflllllllllllfffflllffffffffffffffll
      llfffffssfssfssff ffffff ffffffffffffll
     lllfff ffffssffffffffffffffffffffffffflll
    lllfffffffffffffffffffffffffffffffffffffll
 lllllffffllllffffffllllfffflllfffffffffffffll
 llllllffllffllffffllfflllllllffffffffffffflll
 lllllllfffffllllllllffffllllllffffffffffffll
 lllllffffllllllllllfffffffffffffffffffffffll
llllllfflllllllllffffffffffflllllfffffffffflll
llfffffflllfffffffffffffllllllllllfffflfffflll
lllllllllllllllllllllllllll     lllllllllllll
