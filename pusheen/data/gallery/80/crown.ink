                           llllll
                          lllllll
             lllllll      lllllll       llllll
             lllllll      lllllll      lllllll
             llllllll    llllyyllll   llllllll
             llllllllllllllly yyllllllllllllll
            lllllllyllllllyy   yyllllllyyllllll
            lllfllly ylllyyyllllyylllyyyyllfllll
           lllffllly     ylllllllyy    ylllffllllll
           lllfflllyy    ylllllllyy    ylllfflllllllllllll
           lllfffllllllllllllllllllllllllllffffffffllllllllll
           lllffflllllllllllllllllllllllllffffffffffssssflllllll
          llllfffffffffffffffssfffffffffffffffffffffssssffffllllll
         llllfffffffffffffffffffffff fffffffffffffffsssfffffsssllll
         lllffffffffffffffffffffffffffffffffffffffffssfffffssssflllll
        llllfffffffffffffffffffffffffffffffffffffffffffffffsssffffllll
    ll  lllfffffflllffflllfffffffflllffflllffffffffffffffffssffffffllll
   llllllllllllffllllllllfffffffffllllllllflllllllllllfffffffffffffflllllllll
       lllllllfffffllllfffffffffffffllllfffllllfffffffffffffffffffffflllllllll
    lllllllllllff ffffffllllfffflllffffffffllllllllllfffffffffffffffflllsssslll
    lllllllllfffffffffffflllllllllffffffffffflllllllllffffffffffffffflllssssllll
       lllfff ffffffffffffffllllfff ffffff ff ffffffffffffffffffffffflllssssslll
       lllfffffffffffffffffffffff ffffffffffffffffffffffffffffffffffflllssssslll
       lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllffffflll
       lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllffffllll
       lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllssfllll
        lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllslllll
        llllfffffflllllllllffffffllllllllfffffffffffffffffffffffffffllllllll
  llllllllllllfffllllffflllfffffllllffflllffffffffffffffffffffffflllllllllllll
llllllllllllllllllllffffflllfffflllffffflllfffffffffffffffflllllllllllllllllllll
lllyyllluuuuuuulllllllllllllllllllllllllllllllllllllllllllllllllluuuuuuulllyylll
lllylllluuuuuuuuuuuuuuuuuuuuuuuuuullllllllllllluuuuuuuuuuuuuuuuuuuuuuuuullllylll
llllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllllllll
  lllllllllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuullllllllllllllll
           lllllllllllllllllllllllllluuuuuullllllllllllllllllllllllll
                  llllllllllllllllllllllllllllllllllllllllllll
