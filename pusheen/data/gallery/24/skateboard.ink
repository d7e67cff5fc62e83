   lll     lll
   llllllllllllll
  ll           lllllllll
  ll               lllll
  l  l     l        llll
  l     l           lll
  ll               ll
rrllllllllllllllllllllrl
lrrrrrrrrrrrrrrrrrrrrrl
    lyyl        yyyl
