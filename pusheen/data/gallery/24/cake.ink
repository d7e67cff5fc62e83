      lyyl
      lyyl
       lw  ll        l
   ppppppppppl     llll
   lcccppccccllllllllll
 lllcccccccccl        l
lllllllllllll         ll
lllll        l     l   l
 lll            l      l
   l                   l
   lll               lll
    llllllllllllllllll
