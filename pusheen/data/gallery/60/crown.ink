                    lllll
          lllll     lllll     llll
          lllll    llllll    llllll
          llllll  llllylll  lllllll
         lllllllllllyy ylllllllllll
         llfllyylllyylllylllyyllllll
        lllfllyy yyylllllyy  yllfflllllll
        lllflllyyyyylllllyyyyyllfflllllllllll
        lllfflllllllllllllllllllfffffffsssllllll
       lllffffffffffffsffffffffffffffffsssffflllll
       llffffff ffffffff ff f fffffffffssffffssslll
      lllfffffffffffffffffffffffffffffffffffsssfflll
  llllllfffflllffllfffffflllflllffffffllffffsffffflll
  lllllllllfflllllfffffffflllllfllllllllfffffffffffllllllll
   llllllllffffffflllfffllfffffflllllllfffffffffffffllsslll
   llllllfffffffffflllllllffffffffflllllffffffffffffllssslll
     lllf f fffffffffffffffffff f ffffffffffffffffffllssslll
     lllf ffffffffffffffffffffffffffffffffffffffffffllffflll
     lllffffffffffffffffffffffffffffffffffffffffffffllffflll
     lllffffffffffffffffffffffffffffffffffffffffffffllsslll
      lllfffffllllllfffffllllllfffffffffffffffffffflllllll
 lllllllllllfllffflllffflllfflllfffffffffffffffflllllllllll
llllllllullllllllllllllllllllllllllllllllllllllllllullllllll
llyllluuuuuuuuulllllllllllllllllllllllllllllluuuuuuuuulllyll
llllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllllll
   l  llllllllllllluuuuuuuuuuuuuuuuuuuuuulllllllllllll  l
           llllllllllllllllllllllllllllllllllllll
