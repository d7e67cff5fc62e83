                                                    lllllll
                                                   lllssslll
                                                   llsssssll
                                                   llsssssll
                                          lllllllllllfffffll
                                        llllsffflllllssfflll
         llll                llll     llllfssffffssflllllll
        lllllll            lllllll lllllffssffffsssfflllll
        llfffllll lllllllllllfffllllllffffffffffffffffll
       lllfffffllllllllllllfffffflffffffffffffffff ffflll
       lllf f ffssffssffssff ffffffffffffffffffffffffflll
       lllf fffffsffssfffffffffffffffffffffffffffffffflll
      lllffffffffffffffffffffffffffffffffffffffffffffffll
     lllfffffllllffffffffflllffffffffffffffffffffffffffll
 llllllllfffllllllfffffflllllllllllllllffffffffffffffflll
    lllllffflfffflffffffllffflfllffffffffffffffffffffflll
 llllllllfffffffflllllllllf fffllllllllfffffffffffffffll
  lllllffffffffffllllllllfffffffffffffffffffffffffffffll
llllllllfflllllllllllfffffffffffffffffffffffffffffffflll
llffffffffllffffffffffffffffffffffllllllllfffffffffffflll
lllfffffffllllfffffffffffffllllllllll  lllfffffllffffflll
 lllllllllllllllllllllllllllllll        llllllllllllllll
