    lllll        lllll
    llffllllllllllffllll   llllll
   llfffffllssfsfffffllllllllrrlllll
   llfffffffffffffffffllgggllrrlllllll
  llffffffffffffffffllllllllllllllgllll
llllfffllfffffflllfllgglllyy   yyyllllll
lllllfflllffffflllflllllyy        yyllll
lllllfffflllllllffflllllyy         yylll
 llfffffffffffffffffllyy            ylll
  llfffffff f fffffflly             ylll
  lllffffffffffffffflly             yyll
   lllffffllffffffffllllllllllllllllllll
     llllllllllllllllllllllllllllllll
