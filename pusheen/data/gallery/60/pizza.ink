            lllll                    lllll
           lllflllll              lllllflll
           llffffllllllllllllllllllllfffflll
          lllff fffllllllllllllllllffff flll
         llllf ffffffsssffssffsssffffffffllll
       llllfffffffffffsfffssfffsffffffffffflllll
     llllfffffffffffffffffssfffffffffffffffffllll
    lllfff ffffffffffffffffffffffffffffffff ffflll
    llff ffffffffflllfffffffffffffllfffffffffffflll
llllllfffffffffflllllllfffffffflllllllffffffffffllllll
llllllllllffffffllfffllffffffffllfffllffffffllllllllll
  lllfllllfffffffff ffllffllffflff fffffffffflllllll
lllllllllfffffffffffffllllllllllffffffffffffflllllllll
 llfffffff fffffffffffllllllllllfffffffffff fffffffll
lllfffffffffffllllllllllllllllllllllllllfffffffffffllllllll
llffffffffffflllloooooooooooooooooooollllfffffffffffllssslll
llsssffffffffllllllllllllllllllllllllllllffffffffsssllssssll
llssssssfflllllllllllllllyyyylllyyllllllllllffssssssllssssll
llfffffffffffflllllyllrrllyyllllllyyllllffffffffffffllssssll
lllssssffffffffflllyyllllyyyllllllylllfffffffffsssslllffffll
lllsssffflllllllllllyyyylllllyyyyylllllllllllfffsssllssfflll
 llllffffffffffffflllyyyllrrlyy ylllffffffffffffflllfssllll
   llllllffffffffffflllylllllyylllfffffffffffllllllfflllll
     lllllffffffffllllllllyyylllllllfffffffflllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
