                llll       llll       llll
               lllglll    lllll    llllgll
               llggggglllllloollllllgggggll
              llggggggggglloooollgggggggggl
             lllgggg gggglloooollggggggggglll
    lll    lllgggggggggggggggggggggggggggggglll    lll
   lllll  llgggg ggggg              ggggg ggggll  lllll
  lluuullllggg ggg   fff          fff   ggg ggglllluuull
 lluuuuullgggggg   flllllf      flllllf   gggggllluuuuull
 lluuuuuulgggggg  flllflllf    fllfflllf  ggggggluuuuuull
lluuuuuullgggggg    f   fllllllllf   f    gggggglluuuuuull
lluuuuullgggggggg       fllppppllf       gggggggglluuuuull
lluuuuulgggggggggggg     fllppllf     ggggg ggggggluuuuull
llllluulgggggggggggggggg gggggggg ggggggggggggg ggluulllll
ll  lllgggggggggggggggggggggggggggggggggggggggggggglllllll
     llggggggggggggggggglcccccccllggggggggggggggggglllllll
      llggggggggggggglcccc      cccclggggggggggggglllloolll
      llgggggggggggllccccccccccccccccllggggggggggglllooooll
      lllgggggggggglcccccccccccccccccclggggggggggllllgggllll
       lllgggggggggglccc          ccclgggggggggglgggggggllll
         lllllggggggggllccccccccccllggggggggllgggggggllll
            llllllllllllllllllllllllllllllllllllllllll
