             lllll           lllll
            llfflllllllllllllllffll
            llfffflllllllllllffffll
          lllfff fffsffsffsfff ffflll
        lllffffffffffffsfffffffffffflll
       lllff ffllllllfffffllllllff fflll
     llllfffffffllllfffffffllllfffffffllll
     lllllllffllllllfffffffllllllfflllllll
     lllllllflllbllfflllllflllblllflllllll
     llfffffllbbllffflffflfffllbbllfffffll
     llfffffllbllff fff ffffffllbllfffffll
    llsssfffllbllfffffffffffffllbllfffsssll
    lllffffllbbllfffffffffffffllbbllfffflll
     llsssfllbbllf fffffffffffllbbllfsssll
     lllfffllbbllfffffffffffffllbbllffflllllllll
lllllllllllllbbllfffffffffffffllbbllllllffssssll
llllllbbbbllllllllllllllllllllllllllllllffssslll
 llllllllllllllllllllllllllllllllllllllllllllll
