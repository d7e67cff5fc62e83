          llll    lll   llll
          lggglllllollllgggll
         llgggggglooolggggggl
   l   llggggggggggggggggggggll   ll
  lullllgggggggg      fggggggggl llll
 luuullggggg fllff   flllf gggggluuull
lluuuulgggg fllllff fllfllf ggggluuuul
luuuulggggg    fflppllf     ggggluuuull
luuuugggggggg   fllplf    gggggggluuull
lllllggggggggggggggggggggg gggggggullll
   llggggggggggggcccccgggggggggggglllll
    lgggggggggcccccccccclgggggggggllooll
    llgggggggcccccccccccclggggggglloooll
     llgggggggcccc  cccclgggggggggggglll
        llggggllllllllllgggggllggglll
