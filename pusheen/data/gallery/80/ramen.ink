               llllll                         llllll
              lllllllll                    llllllllll
             llllffflllll                 lllllffflll
             lllff fffllllllllllllllllllllllffffffflll
             lllfffffffflllllllllllllllllllfffffffflll
           lllllffffffffffsssfffsssfffsssfffffffffflllll
         llllllffffffffffffssfffsssfffssffffffffffffllllll        llllll
       lllllffffffffffffffffffffsssfffffffffffffffffffflllll     llllllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffllll  lllllollll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffllllllllolllll
    llllffffffffffffllfffflllffffffffflllffffllfffffffffffflllllolllll     llll
lll lllffffffffffffllllllllllfffffffffllllllllllffffffffffllllolllll    llllllll
llllllllllllfffffffffllllllfffffffffffffllllllffffffffflllllollllll   lllllollll
   lllffllllfffffffffffffffffffflllfffffffffffffffffffllllolllll    lllllollllll
 lllllllllllffffffffffffffffflllllllllfffffffffffffflllllolllllllllllllolllll
lllllllllllffffffffffffffffflllylllylllffffffffffffllllolllllllllllllllllll
 llllfffffffffffffffffffffflllyylllyylllfffffffffllllollllffflllllollllll
llllffffffffflllllllllffffflllyylllyylllfffffffllllollllffflllllolllllll
lllfffffffflllllwyyllllfffflllyllllyylllfffffllllollllffflllllollllllllll
lllfffffffllllw    ywlllffflllylllllylllfffllllolllllffllllolllllllsssslll
lllssslllllllllllllllllllllllllllllllllllllllllllllllllllllllllslllsssslll
lllssslllllllllllllllllllllllllllllllllllllllllllllllllllllllssslllssssllll
lllffflllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllffflllssssslll
lllffffllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllfffflllffffllll
llllssslllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllssslllffffflll
 lllffffllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllfffflllssffllll
  llllfffflllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllffffllllssssllll
   llllllfffllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllfffllllllffllllll
     lllllllfffllllllrrrrrrrrrrrrrrrrrrrrrrrrlllllllffflllllllllllllll
         lllllllfflllllllllllllllllllllllllllllllffllllllllllllllll
          lllllllllllllllllllllllllllllllllllllllllllllllllll
