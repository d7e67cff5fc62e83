            lllll                    lllll
           lllfllll                llllflll
           llffffllllllllllllllllllllffffll
          lllffffffllllllllllllllllfffffflll
         llllffffffffsssffssffsssffffffffllll
       llllfffffffffffsfffssfffsfffffffffffllll
     llllfffffffffffffffffssfffffffffffffffffllll
    lllfffffffffffffffffffffffffffffffffffffffflll
    llfffffffffffflllfffffffffffffllfffffffffffflll
llllllfffffffffflllllllfffffffflllllllffffffffffllllll
llllllllllffffffllfffllffffffffllfffllffffffllllllllll
  lllfllllffffffffffffllffllffflffffffffffffflllllll
lllllllllfffffffffffffllllllllllffffffffffffflllllllll
 llfffffffffffffffffffllllllllllfffffffffffffffffffll
lllfffffffffffllllllllllllllllllllllllllfffffffffffllllllll
llffffffffffflllloooooooooooooooooooollllfffffffffffllssslll
llsssffffffffllllllllllllllllllllllllllllffffffffsssllssssll
llssssssffllllllllllllllly   lllyyllllllllllffssssssllssssll
llfffffffffffflllll llrrll  llllll yllllffffffffffffllssssll
lllssssffffffffflllyyllll   llllllylllfffffffffsssslllffffll
 llsssfffllllllllllly   lllll yy  lllllllllllfffsssllssfflll
 llllfffffffffffffllly  llrrlyy ylllffffffffffffflllfssllll
   llllllffffffffffflll lllll  lllfffffffffffllllllffllll
      llllffffffffllllllllyyylllllllfffffffflllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
