    lll       lwwl       lll  l
 llllrllll    lwwl    llyyyyyll
 llrrrrrlllll luuyy llllyy yylll
lllrrrrrllflllyuuulllflyyyyyyyll
   lllllll ffluuuullf lllyllll
   l lllf   ffffffff   flll ll
 llllllff flllf  flllf  fllll
llflllllffflfllllllflfffllll
lfffllfff    flpplf    fffllll
llfffff       ffff        fllll
 lllfssf                fssllsl
   llssf                fsslffl
    llllf               fllllll
      lllllllllllllllllllllll
