              lllll            lllll
             llfflllllllllllllllffll
             llfffflllllllllllffffll
           llllffffffsffsffssfffffflll
          lllfffffffffffsfffffffffffflll
         llfffffffflffffffffflfffffffflll
 llllllllllllfffflllllffffflllllfffffllllll
llfffll lllllfffflffflllllllffflffffllllll
llfffllllllllfffffffffllllllfffffffffllllll
llfffflllfffffffffffffflllfffffffffffffffllllll
 llffffffffffffffffffffffffffffffffffffffllsslll
  lllfffssssffffffffffffffffffffffffffsssllsssll
    llllfffffffffffffffffffffffffffffffffllsssll
      llsssfffffffffffffffffffffffffffsssllfffll
       lllffffffffffffffffffffffffffffflllfslll
        lllllfffffflllllllllllffffffllllllllll
           llllllllllllllllllllllllllllllll
