                    lllllll    llllll                       llllll
                   lllllllll  llllllllll                  lllllllll
llllllllllllllllllllllggglll  lllffflllll               lllllfffllll
llllllllllllllllllllllllllll llllf ffflllllllllllllllllllllfff fflll
 llllww             wwlllll  lllfffffffflllllllllllllllllfffffffflll
  llllw              wllll lllllffffff fffsssffsssffsssfff fffffflllll
    lllpp p p p p ppplll llllllfffffffffffsssffsssfffssfffffffffffllllll
     lllpp        pplll llllfffffffffffllfffffffssffffffllffffffffffflllll
       lllpp    pplll  llllfffffffffffllllfffffffffffffllllffffffff fffllll
        lllpp  pplll  lllffffffffffffllllllffffffffffflllllllffffffff fflll
          lllpplll   llllffffffflllllllyyllllllllllllllllylllllllfffffffflll
          llllllllllllllfffffffflllllyy  yylllllllllllyyy yylllllfffffffflllllll
        lllllllllllllllllllllff ffflllyyyylllffffffflllyyyyllllfffffllllllllllll
       llllflllllll lllfffffffffffflllllllllllfffffllllllllllllffffffffffflll
       lllffllllfllllllllllllffffflllllllllllllllllllllllllllllfffffllllllllllll
       lllffllllflllllfffffffffffffllffffffllllpppllllffffffflfffffffffffffllll
       llllflllffllllff ff ffffff ffff ff ffflllllllffffff ffff fffffffff fflll
        lllffffffflllffffffffffffffffffffff fflllllfffffffffffffffffffffffffflll
        llllffffffffffffffffffffffffffffffffffffffff fffffffffffffffffffffffflll
         llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
          lllllfffffsssssssfffffffffffffffffffffffffffffffffffffffffffssssssslll
            llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
              llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
                 llllsssssfffffffffffffffffffffffffffffffffffffffffffffsssssslll
                  lllsssfffffffffffffffffffffffffffffffffffffffffffffffffssslll
                   llllffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                    llllllffffffffffffffffffffffffffffffffffffffffffffflllllll
                      llllllffffffffffffffffffffffffffffffffffffffffflllllll
                          lllllllflllllllllllllllllllllllllllllfllllllll
                           lllllllllllllllllllllllllllllllllllllllllll
